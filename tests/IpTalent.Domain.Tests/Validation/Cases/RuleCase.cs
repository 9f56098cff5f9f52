using FluentValidation;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>A rule put to the test: a record that breaks it at a place, and one that is as close as can be and keeps it.</summary>
public sealed record RuleCase(string Code, Severity Severity, string Path, object Breach, object NearMiss);
