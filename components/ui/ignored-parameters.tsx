import { Warning } from "./panel";

/** What an address asked for and the page left out, each with its reason. Nothing where all was understood. */
export function IgnoredParameters({ ignored }: { ignored: { name: string; value: string; reason: string }[] }) {
  if (ignored.length === 0) return null;
  return (
    <Warning>
      {ignored.map(({ name, value, reason }) => (
        <p key={`${name} ${value}`}>
          Left out <b>{name}</b>
          {value && ` = “${value.slice(0, 60)}”`}: {reason}
        </p>
      ))}
    </Warning>
  );
}
