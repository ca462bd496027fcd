import type { Language } from '../language.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** What the program says. The Chinese catalogue sets what there is to say; one that leaves a message out does not compile. */
export type Messages = typeof zh

const CATALOGUE: Readonly<Record<Language, Messages>> = { zh, en }

export const messagesIn = (language: Language): Messages => CATALOGUE[language]
