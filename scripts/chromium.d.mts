export function chromiumPath(): string | undefined;
export function haveChromium(): void;
