namespace IpTalent.Domain;

/// <summary>Which way a result that no decimal holds is rounded.</summary>
internal enum Toward
{
    Lower,
    Upper,
}
