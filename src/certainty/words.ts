/** Words and figures in small letters, in order; scripts without blanks by the character. What stands between them does not count. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|\p{Nd}+(?:[.,:]\p{Nd}+)*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}])+/gu,
    ) ?? []
