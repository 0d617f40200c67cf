/** The guide's pages as they are listed, by file; a page's own first heading says its name again. */
export const guides = {
  lead: "Pages for those who teach with the game, and for those who wish to check it. All can be read here, found through and printed, in English and in Japanese.",
  all: "All guides",
  groups: {
    classroom: "For the classroom",
    model: "About the model",
    promises: "What is promised",
  },
  pages: {
    teachers: {
      name: "Teacher’s guide",
      what: "A lesson tomorrow with ten minutes of preparation; devices, roles, care and marking.",
    },
    "lesson-20": {
      name: "Lesson plan: 20 minutes",
      what: "Telling a decision from its outcome.",
    },
    "lesson-45": {
      name: "Lesson plan: 45–50 minutes",
      what: "One period in two worlds; also in cabinet roles, or on conditional aid.",
    },
    "lesson-two": {
      name: "Lesson plan: two sessions",
      what: "Causal claims, with what would have happened otherwise.",
    },
    worksheet: { name: "Student worksheet", what: "Two pages to print and write on." },
    rubric: { name: "Rubric", what: "Five criteria, 0 to 3. The score is never marked." },
    debrief: { name: "Debrief script", what: "Nine steps: what to say, show and avoid." },
    curricula: {
      name: "Where it fits a curriculum",
      what: "Japanese upper secondary schools, and IR courses.",
    },
    links: { name: "Link parameters", what: "What an exercise’s link may say, in one table." },
    model: { name: "How the model works", what: "Every rule and constant, and every known limit." },
    bias: { name: "Is this game biased?", what: "How it leans, and who gains, as measured." },
    claims: { name: "The essay’s claims, checked", what: "Six claims, with the evidence on both sides." },
    readings: { name: "Readings on both sides", what: "Full references for each open question." },
    glossary: { name: "Glossary, English and Japanese", what: "Terms of the game beside the field’s own." },
    neutrality: { name: "Statement of neutrality", what: "For school heads, parents and boards." },
    privacy: { name: "Privacy", what: "What is kept, where, and how it is erased." },
    verification: {
      name: "What verification proves",
      what: "And what replaying a file can never prove.",
    },
    oldruns: {
      name: "What is promised about old runs",
      what: "Which files open for ever, and what may change.",
    },
    reliability: {
      name: "What was tried to break it",
      what: "How often, what failed, and what was not tried.",
    },
    accessibility: {
      name: "Accessibility statement",
      what: "What was tested, how, and what is not good enough.",
    },
  },
  find: "Find on this page",
  findNext: "Next",
  findPrevious: "Previous",
  found: (n: string, of: string, section: string): string =>
    section === "" ? `${n} of ${of}` : `${n} of ${of}, under “${section}”`,
  notFound: "Not on this page.",
};
