namespace IpTalent.Domain.Reading;

/// <summary>Words and the spaces between them in an English text.</summary>
internal static class EnglishText
{
    extension(ReadOnlySpan<char> text)
    {
        /// <summary>Whether a space that parts two words stands here; a line break is one.</summary>
        public bool SpaceAt(int i) => (uint)i < (uint)text.Length && text[i] is ' ' or '\u00A0' or '\u202F' or '\n';

        /// <summary>Whether what ended there is followed by this place, but for a space.</summary>
        public bool Follows(int end, int start) => end >= 0 && (end == start || (end == start - 1 && text.SpaceAt(end)));

        /// <summary>Whether a word in small letters stands here, whole, in letters of either case.</summary>
        public bool IsWord(int at, ReadOnlySpan<char> word)
        {
            if (at < 0 || at + word.Length > text.Length)
            {
                return false;
            }

            for (int i = 0; i < word.Length; i++)
            {
                if ((text[at + i] | 0x20) != word[i])
                {
                    return false;
                }
            }

            return at + word.Length == text.Length || !WordTrie.IsWordCharacter(text[at + word.Length]);
        }

        /// <summary>Whether a word follows here behind a space, and where it ends.</summary>
        public bool IsNextWord(int at, ReadOnlySpan<char> word, out int end)
        {
            end = at + 1 + word.Length;
            return text.SpaceAt(at) && text.IsWord(at + 1, word);
        }

        /// <summary>The place behind the article here and its space; 0 where none stands.</summary>
        public int BehindArticle(int i)
        {
            if ((text[i] | 0x20) != 'a')
            {
                return 0;
            }

            int end = text.IsWord(i, "a") ? i + 1 : text.IsWord(i, "an") ? i + 2 : text.Length;
            return end + 1 < text.Length && text.SpaceAt(end) ? end + 1 : 0;
        }

        /// <summary>Behind the word that begins here, hyphens included.</summary>
        public int EndOfWord(int i)
        {
            while (i < text.Length && (WordTrie.IsWordCharacter(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            return i;
        }
    }
}
