namespace IpTalent.Domain.Validation;

/// <summary>A place in a dataset, written out only when something is found there.</summary>
internal readonly record struct Place(string List, int Index, string Rest = "")
{
    public override string ToString() => $"{List}[{Index}]{Rest}";
}
