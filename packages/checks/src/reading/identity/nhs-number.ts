/** Whether ten digits are an NHS, CHI or HSC number: the last is a check digit, modulo 11. */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;

  const sum = Array.from(digits.slice(0, 9), Number).reduce(
    (total, digit, index) => total + digit * (10 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
