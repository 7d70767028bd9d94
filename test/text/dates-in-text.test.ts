// Dates told in a text, those that are certain alone.

import { expect, it } from 'vitest'
import { datesTold } from '../../src/text/dates-in-text.ts'

it.each<[string, string | undefined, Record<string, string>]>([
  ['The crane fell on November 7, 2025, the board said.', undefined, { 'November 7, 2025': '2025-11-07' }],
  ['It fell on 7 November 2025 at noon.', undefined, { '7 November 2025': '2025-11-07' }],
  ['It fell on the 7th of November, 2025.', undefined, { '7th of November, 2025': '2025-11-07' }],
  ['On Nov. 7 the crane fell.', '2025-11-30', { 'Nov. 7': '2025-11-07' }],
  ['On Dec. 28 the crane fell.', '2026-01-03', { 'Dec. 28': '2025-12-28' }],
  ['The hearing is set for 3 January.', '2025-11-30', { '3 January': '2026-01-03' }],
  ['On Nov. 7 the crane fell.', undefined, {}],
  ['It was built in 1974 and sold in March 2020.', undefined, { 'in 1974': '1974', 'March 2020': '2020-03' }],
  ['Filed 2025-11-07 as case 12.', undefined, { '2025-11-07': '2025-11-07' }],
  ['起重机2025年11月7日倒塌，12月1日开庭。', '2025-11-30', { '2025年11月7日': '2025-11-07', '12月1日': '2025-12-01' }],
  ['The mayor resigned yesterday.', '2025-11-30', { yesterday: '2025-11-29' }],
  ['"I resigned yesterday," the mayor said.', '2025-11-30', {}],
  ['The mayor resigned on Friday.', '2025-11-30', {}],
  ['May 30 dockers strike? They may 3 times.', undefined, {}],
  ['It fell on November 31, 2025.', undefined, {}],
  ['Article 9 of 1947 binds; 2025 dockers marched in 12 ports.', undefined, {}],
  ['In March 1,200 dockers marched.', '2025-11-30', {}],
  ['It fell on November 7 last year.', '2025-11-30', {}],
  ['It opens on 3 March next year.', '2025-11-30', {}],
  ['昨年11月7日に倒れた。', '2025-11-30', {}],
  ['It stood from November 7–9, 2023.', '2025-11-30', { 'November 7–9, 2023': '2023-11-07' }],
  ['It stood on November 7 and 8, 2023.', '2025-11-30', { 'November 7 and 8, 2023': '2023-11-07' }],
  ['From March 3 to April 5, 2020, it stood.', '2025-11-30', { 'April 5, 2020': '2020-04-05' }],
  ['It fell on December 7 in 1941.', '2025-11-30', { 'in 1941': '1941' }],
  ['The mayor spoke of the Jan. 6 riot.', '2025-11-30', {}],
  ['After the Sept. 11 attacks it closed.', '2025-11-30', {}],
  ['It is lit every year on 4 July.', '2025-11-30', {}],
  ['It fell the day before yesterday.', '2025-11-30', {}],
  ['A force of 2000 soldiers; it rose by 2000 percent since 2000 hours, until 1900 hours.', '2025-11-30', {}],
  ['2000年前の港、2000年の歴史。', '2025-11-30', {}],
  ['In March 2.5 million tons came, and on November 3% were against.', '2025-11-30', {}],
  ['The board met on Nov. 7, and again.', '2025-11-30', { 'Nov. 7': '2025-11-07' }],
])('%s (%s)', (text, published, expected) => {
  const told = datesTold(text, published)
  expect(Object.fromEntries(told.map(({ date, start, end }) => [text.slice(start, end), date]))).toEqual(expected)
})
