/**
 * Text that may go to a terminal: without control characters and the marks that turn the direction of text, with which a document
 * could redraw the screen. A lone surrogate becomes U+FFFD when it is written.
 */
export const printable = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '')
