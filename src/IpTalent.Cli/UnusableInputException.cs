using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary>What the user gave cannot be used; the message says what, where, and what would be right, in both languages.</summary>
internal sealed class UnusableInputException(LocalizedText text, Exception? inner = null) : Exception(text.In("en"), inner)
{
    public UnusableInputException(string english, string chinese, Exception? inner = null)
        : this(LocalizedText.Of(english, chinese), inner)
    {
    }

    public LocalizedText Text { get; } = text;
}
