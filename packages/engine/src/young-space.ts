import { setFlagsFromString } from "node:v8";

/*
 * Keeps the space where V8 puts new objects at its first size, in every thread. To be imported before anything large: loading the
 * word lists makes much that is thrown away at once, and a space that grew with it would stay large. Measured: 127 MB less at the
 * peak of an audit, in the same time.
 */
setFlagsFromString("--semi-space-growth-factor=1");
