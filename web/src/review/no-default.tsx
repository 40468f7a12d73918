/** Comes first in a form, so that Enter in a tick box or field presses no button by accident. */
export const NoDefault = () => <button type="submit" disabled hidden></button>;
