namespace IpTalent.Domain;

/// <summary>The letters by which SDMX knows statuses, reasons and confidentiality.</summary>
/// <remarks>Source: SDMX cross-domain code lists CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.3.</remarks>
public static class SdmxCodes
{
    // In the order of the enums.
    private const string StatusLetters = "ABDEFGIJKNPSUVW";
    private const string MissingLetters = "OLQM";
    private const string ConfidentialityLetters = "FNCAODS";

    /// <summary>The letter of a status: <c>P</c> for provisional.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a status.</exception>
    public static char ToSdmx(this ObservationStatus status) => Letter(StatusLetters, (int)status, nameof(status));

    /// <summary>The letter of a reason: <c>Q</c> for suppressed.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a reason.</exception>
    public static char ToSdmx(this MissingReason reason) => Letter(MissingLetters, (int)reason, nameof(reason));

    /// <summary>The letter of a confidentiality: <c>F</c> for free.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidentiality"/> is not one.</exception>
    public static char ToSdmx(this Confidentiality confidentiality) =>
        Letter(ConfidentialityLetters, (int)confidentiality, nameof(confidentiality));

    /// <summary>The status of a letter; false for a letter of the code list that tells of a missing value, and for any other.</summary>
    public static bool TryGetStatus(char letter, out ObservationStatus status) => Find(StatusLetters, letter, out status);

    /// <summary>The reason of a letter that tells of a missing value; false for any other.</summary>
    public static bool TryGetMissingReason(char letter, out MissingReason reason) => Find(MissingLetters, letter, out reason);

    /// <summary>The confidentiality of a letter; false for any other.</summary>
    public static bool TryGetConfidentiality(char letter, out Confidentiality confidentiality) =>
        Find(ConfidentialityLetters, letter, out confidentiality);

    private static char Letter(string letters, int index, string parameterName) => index >= 0 && index < letters.Length
        ? letters[index]
        : throw new ArgumentOutOfRangeException(parameterName, index, "It has no SDMX letter.");

    private static bool Find<T>(string letters, char letter, out T value)
        where T : struct, Enum
    {
        int index = letters.IndexOf(letter, StringComparison.Ordinal);
        value = Enum.GetValues<T>()[Math.Max(index, 0)];
        return index >= 0;
    }
}
