import { endpoint } from "@/server/api/endpoint";
import { oembed } from "@/server/pictures/oembed";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(oembed);
