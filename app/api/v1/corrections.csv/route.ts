import { endpoint } from "@/server/api/endpoint";
import { correctionsCsv } from "@/server/api/list-csv";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(correctionsCsv);
