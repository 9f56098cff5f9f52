namespace IpTalent.Cli;

/// <summary>What the user gave cannot be used; the message says what, where, and what would be right.</summary>
internal sealed class UnusableInputException(string message, Exception? inner = null) : Exception(message, inner);
