import { describe, expect, it } from 'vitest'
import { readTable } from './readTable.ts'

describe('a pasted list', () => {
  it('keeps what quotation marks hold together', () => {
    expect(readTable('Name,Reports to\nAna,"Weber, Ruth"')).toEqual({
      rows: [
        ['Name', 'Reports to'],
        ['Ana', 'Weber, Ruth'],
      ],
      plainLines: [],
    })
  })

  it('is parted as its first line that is parted at all', () => {
    expect(readTable('Ana\nBo;IT, Ops\nCy;Care').rows).toEqual([
      ['Ana', ''],
      ['Bo', 'IT, Ops'],
      ['Cy', 'Care'],
    ])
  })

  it.each([
    ['a lone mark', '"', [['"']], [1]],
    [
      'a nickname',
      'Name,Team\n"Bob" Lee,Care',
      [
        ['Name', 'Team'],
        ['"Bob" Lee', 'Care'],
      ],
      [2],
    ],
    [
      'a cell half typed',
      'Name,Team\nAna,"Ca',
      [
        ['Name', 'Team'],
        ['Ana', '"Ca'],
      ],
      [2],
    ],
    [
      'one odd line among good ones',
      'Name,Reports to\nAna,"Weber, Ruth"\n"Bob" Lee,Ruth\nJo,"Ruth"',
      [
        ['Name', 'Reports to'],
        ['Ana', 'Weber, Ruth'],
        ['"Bob" Lee', 'Ruth'],
        ['Jo', 'Ruth'],
      ],
      [3],
    ],
    [
      'blank lines count',
      'Name,Team\r\n\r\nAna,"x',
      [
        ['Name', 'Team'],
        ['Ana', '"x'],
      ],
      [3],
    ],
  ])('reads %s as it stands, and says where', (_, text, rows, plainLines) => {
    expect(readTable(text)).toEqual({ rows, plainLines })
  })
})
