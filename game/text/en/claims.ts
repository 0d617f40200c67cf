/** The check of the opening essay's claims: what each says, how far the record goes, and the evidence on both sides. */
export const claims = {
  title: "The essay’s claims, checked",
  open: "The essay’s claims, checked",
  back: "Back to the sources",
  lead: [
    "The game grew from an opinion essay which holds that Japan should recalibrate its help for Ukraine. Here are six things that it states as fact, with the evidence for each and the evidence against it.",
    "Every cell names its reports, so that you can read them and disagree. A verdict says how far the reports go. It does not say what Japan should do: that turns on the open questions, and the game leaves them open.",
  ],
  claim: (n: string): string => `Claim ${n}`,
  verdict: "How far the record goes",
  supports: "Evidence for it",
  against: "Evidence against it",
  essay: "The essay itself is paraphrased here. Read it in the author’s own words:",
  rows: {
    varyag: {
      claim:
        "In 1998 Ukraine sold an unfinished carrier, the Varyag, to a Chinese firm under the pretext of commercial use. It became the Liaoning.",
      verdict:
        "That is what happened. Whether Kyiv was careless, deceived or willing is disputed, and so is what came with the hull.",
      supports: [
        "One bidder was left: a firm with a Macau address at which nobody answered, shareholders from Shandong and a parent firm with ties to the navy. All this was public in 1998.",
        "In 2015 one of those who had bought it said that its four engines came too, intact and sealed in grease.",
      ],
      against: [
        "The contract barred military use, and equipment of use to a warship was to be removed.",
        "In 1998 press and experts alike thought that the ship could never be completed.",
        "Older reports say that there were no engines.",
        "An earlier Chinese bid, in 1992, failed after Tokyo and Washington had pressed Kyiv. Kyiv listened when it was asked.",
      ],
    },
    model: {
      claim: "The Liaoning became the model for the carriers that China built itself.",
      verdict: "Mostly true of the second ship; weak for the third and those after it.",
      supports: [
        "The second carrier, the Shandong, is an adapted copy.",
        "One scholar of sea power writes that the Varyag accelerated the programme and gave it its structure.",
      ],
      against: [
        "The wish is older than the sale: the navy’s commander argued for carriers in a report of March 1987.",
        "Other old carriers were bought and studied as well: the Melbourne, the Minsk and the Kiev.",
        "The third, the Fujian, is China’s own design, with a flat deck and electromagnetic catapults.",
      ],
    },
    engines: {
      claim:
        "There is compelling circumstantial evidence that RD-250 rocket-engine technology went from Ukraine to North Korea.",
      verdict: "Contested. “Compelling” says more than the evidence does, and so would “ruled out”.",
      supports: [
        "In August 2017 a study of the IISS found a modified RD-250 in two new missiles. Such a leap in two years seemed impossible without help, and the plant in Dnipro that was tied to the engine was in distress.",
        "A second missile engineer also judged the engine’s origin to be foreign.",
      ],
      against: [
        "The same study named stores in Russia or in Ukraine, and theft by a few persons, not an act of state.",
        "American officials said within days that Pyongyang did not need to import such engines.",
        "Several other experts were not convinced.",
        "The plant says that it has made no military missiles since independence, and no RD-250 since 2001.",
        "When two North Korean agents did come for engine data, engineers in Dnipro reported them, and they were caught.",
      ],
    },
    gateway: {
      claim: "Ukraine was a gateway to Europe for China’s Belt and Road.",
      verdict: "The papers exist. How much they weighed is disputed.",
      supports: [
        "A plan for Belt and Road cooperation was signed in December 2020, and an infrastructure agreement followed in 2021.",
        "In July 2021 Kyiv spoke of becoming China’s “bridge to Europe”.",
      ],
      against: [
        "By December 2020 China had Belt and Road papers with 138 partners.",
        "In 2021 Kyiv took its great engine maker, Motor Sich, back from Chinese investors, at the risk of a claim for $4.5 billion.",
      ],
    },
    papers: {
      claim: "In February 2024 Japan and Ukraine signed 56 memoranda in Tokyo.",
      verdict: "True. The number says nothing about their weight.",
      supports: [
        "Some 56 documents were signed at the conference of 19 February 2024, from demining to biotechnology.",
      ],
      against: [
        "They were cooperation deals of agencies and companies: intentions, worth what is later contracted.",
      ],
    },
    retreat: {
      claim: "American hegemony is in retreat.",
      verdict: "Mixed. Washington asks its allies to carry more; from Asia it has not gone.",
      supports: [
        "The National Security Strategy of December 2025 says that the days of America holding up the world like Atlas are over.",
        "The defence strategy of January 2026 puts the homeland first and sets allies a benchmark of 5% of output.",
        "Tariffs fell on allies too; Japan promised $550 billion of investment for a lower rate.",
        "Asked in the spring of 2025, 77% of Japanese doubted that America would protect Japan.",
      ],
      against: [
        "The same strategy calls deterrence over Taiwan a priority, and speaks of denial anywhere in the First Island Chain.",
        "The review of AUKUS ended in December 2025 with “full steam ahead”.",
        "Some 54,000 American troops stay in Japan.",
      ],
    },
  },
};
