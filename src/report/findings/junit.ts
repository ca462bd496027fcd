import type { Finding } from '../../check/types.ts'
import type { CheckedFile, CheckResult, Failure, Reporter } from './types.ts'
import { said, WORDS } from './words.ts'
import { element, xmlText } from './xml.ts'

/**
 * JUnit's XML as Jenkins reads it (xunit-plugin, junit-10.xsd): a suite for each document, a case for each finding, and one that passes
 * where there is none. Errors and warnings fail; an info is a case that passes with something to say. Times are left out: the same documents
 * give the same bytes.
 */
export const junit: Reporter = ({ tool, language, files, failures }) => {
  const failing = files.flatMap(({ findings }) => findings.filter(isFailure)).length
  const cases = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), failures.length)
  const suites = [...files.map(file => suite(file, language)), ...failures.map(failure => unread(failure, language))]
  return xmlText(element('testsuites', { name: tool.name, tests: cases, failures: failing, errors: failures.length }, suites))
}

const isFailure = ({ severity }: Finding): boolean => severity !== 'info'

function suite({ path, findings }: CheckedFile, language: CheckResult['language']): string {
  const cases = findings.length
    ? findings.map(finding => caseOf(finding, path, language))
    : [element('testcase', { name: WORDS[language].cleanCase, classname: path })]
  return element('testsuite', { name: path, tests: cases.length, failures: findings.filter(isFailure).length, errors: 0 }, cases)
}

function caseOf(finding: Finding, path: string, language: CheckResult['language']): string {
  const { rule, line, column, severity, message } = finding
  const text = `${path}:${line}:${column} ${WORDS[language].severity[severity]} ${said(finding, language)}`
  const outcome = isFailure(finding) ? element('failure', { type: severity, message }, text) : element('system-out', {}, text)
  return element('testcase', { name: `${rule} (${line}:${column})`, classname: path }, [outcome])
}

const unread = ({ path, message }: Failure, language: CheckResult['language']): string =>
  element('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, [
    element('testcase', { name: WORDS[language].unread, classname: path }, [element('error', { type: 'unread', message })]),
  ])
