import { jsonLdText } from "@/domain/json-ld";
import { Still } from "../ui/still";

/** What a page is about, for machines (JSON-LD in the words of schema.org). */
export function JsonLd({ data }: { data: object }) {
  return (
    <Still>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLdText leaves no sign that could end the script.
        dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
      />
    </Still>
  );
}
