using FluentValidation;
using IpTalent.Domain.Validation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>Validators come out of a container as those of any library with FluentValidation do, with the clock of the container.</summary>
public class InjectionTests
{
    [Fact]
    public void AddValidatorsFromAssembly_EveryRecord_HasItsValidator()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(Judging.Clock)
            .AddValidatorsFromAssemblyContaining<TalentMetricValidator>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = services.CreateScope();
        Judging.Types.Should().NotBeEmpty().And.OnlyContain(pair =>
            scope.ServiceProvider.GetRequiredService(typeof(IValidator<>).MakeGenericType(pair.Key)).GetType() == pair.Value);
    }

    [Fact]
    public void AddValidatorsFromAssembly_Clock_IsTheContainers()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IClock>(FakeClock.FromUtc(2022, 6, 1))
            .AddSingleton<MetricStreamValidator>()
            .AddValidatorsFromAssemblyContaining<TalentMetricValidator>(ServiceLifetime.Singleton)
            .BuildServiceProvider();
        TalentMetric metric = TalentMetric.At(Domain.Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2022), 5_120).CitedFrom("yearbook");
        services.GetRequiredService<IValidator<TalentMetric>>().Validate(metric).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be(RuleCodes.PeriodNotBegun);
        services.GetRequiredService<MetricStreamValidator>().Validate([metric]).Should().ContainSingle().Which.Rule.Code.Should().Be(RuleCodes.PeriodNotBegun);
    }
}
