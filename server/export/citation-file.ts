import { DATA_LICENCE, RECORD_TITLE, SCIENCES_PO } from "@/domain/credit";

/** CITATION.cff, for the reference managers and archives that read it. */
export function citation(version: string, lastDay: string): string {
  return `cff-version: 1.2.0
message: If you use this record, cite it and the data set that it is made from.
type: dataset
title: ${RECORD_TITLE}
abstract: Every vote of the United Nations Security Council since 1946, with what each member did.
authors:
  - name: ${RECORD_TITLE}
version: "${version}"
date-released: ${lastDay}
license: ${DATA_LICENCE.name}
references:
  - type: dataset
    title: ${SCIENCES_PO.title}
    authors:
      - name: ${SCIENCES_PO.author}
    year: ${SCIENCES_PO.year}
    doi: ${SCIENCES_PO.doi}
    publisher:
      name: "${SCIENCES_PO.publisher}"
`;
}
