/** States of the union by the name alone, in small letters. Georgia, a country too, is told by other means. */
export const US_STATES: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
   maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
   utah vermont virginia wisconsin wyoming`.split(/\s+/),
);
