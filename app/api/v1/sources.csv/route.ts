import { endpoint } from "@/server/api/endpoint";
import { sourcesCsv } from "@/server/api/list-csv";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(sourcesCsv);
