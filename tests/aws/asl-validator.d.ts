declare module "asl-validator" {
  /** Says whether a state machine's definition is one. */
  export default function validate(definition: Record<string, unknown>): {
    readonly isValid: boolean;
    readonly errorsText: (separator?: string) => string;
  };
}
