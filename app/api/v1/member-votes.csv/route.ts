import { endpoint } from "@/server/api/endpoint";
import { memberVotesCsv } from "@/server/api/votes-csv";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(memberVotesCsv);
