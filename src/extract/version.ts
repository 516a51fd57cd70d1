/** Version of the rules, which each claim carries; apart from the engine, so that telling it does not load that. */
export const EXTRACTOR_VERSION = '0.1.0';
