import "server-only";
import { openApi } from "@/domain/answers/openapi";
import { settings } from "../env";
import { json } from "./answer";
import { withoutParameters } from "./without-parameters";

/** The description of the API for programs. */
export const openapi = withoutParameters(async () => json(openApi(settings().SITE_URL)));
