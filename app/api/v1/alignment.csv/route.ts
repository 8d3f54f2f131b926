import { alignmentCsv } from "@/server/api/alignment-csv";
import { endpoint } from "@/server/api/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(alignmentCsv);
