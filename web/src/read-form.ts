import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

/** The fields of a form that was sent. Throws an answer of 400 when the body is no form. */
export async function readForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch (cause) {
    throw new HTTPException(400, {
      message: "This form could not be understood: load the page again.",
      cause,
    });
  }
}
