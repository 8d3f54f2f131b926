import { endpoint } from "@/server/api/endpoint";
import { card } from "@/server/pictures/card";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(card);
