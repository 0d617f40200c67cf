export function Heading({ name, kind }: { name: string; kind: string }) {
  return (
    <header class="subject">
      <h2>{name}</h2>
      <small>{kind}</small>
    </header>
  );
}
