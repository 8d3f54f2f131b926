import { endpoint } from "@/server/api/endpoint";
import { embed } from "@/server/pictures/embed";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(embed);
