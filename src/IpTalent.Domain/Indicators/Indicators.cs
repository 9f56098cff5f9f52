using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>The common indicators of Chinese IP talent statistics, ready to use; anybody's own are made with <see cref="Indicator.Stock"/>,
/// <see cref="Indicator.Flow"/> and <see cref="Indicator.PerUnit"/>.</summary>
public static partial class Indicators
{
    /// <summary>All of them.</summary>
    public static ValueList<Indicator> All => Catalogue.All;

    /// <summary>Looks one up by its code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static bool TryFind(string code, [MaybeNullWhen(false)] out Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Catalogue.ByCode.TryGetValue(code, out indicator);
    }

    private static Indicator RisingIsBetter(this Indicator indicator) => indicator with { Direction = Direction.HigherIsBetter };

    private static Indicator Adding(this Indicator indicator, Additivity additivity) => indicator with { DeclaredAdditivity = additivity };

    private static Indicator DividedBy(this Indicator indicator, CategoryScheme scheme) => indicator with { SchemeCode = scheme.Code };

    private static Indicator BrokenFrom(this Indicator indicator, LocalDate from, LocalizedText reason) =>
        indicator with { Breaks = [new() { From = from, Reason = reason }] };

    // Static initialisers of a partial class run in no order across its files; a class of its own waits until all are there.
    private static class Catalogue
    {
        public static readonly ValueList<Indicator> All =
        [
            IpTalentTotal, ProtectionPersonnel, ProtectionCentreStaff, CertificateHolders, PractisingAttorneys, PractisingAttorneysShare,
            IpSpecialists, Examiners, InformationServicePersonnel, InternationalExaminers, ForeignRelatedTeachers, OverseasDisputeExperts,
            AdvancedTitlesAwarded, OfficialsSeconded, ResidenceGranted, TalentsIntroduced, RdPersonnelFte, RdPersonnelHeadcount,
            Population, PatentAgencies, PatentAgenciesFounded, TrademarkAgencies, TrademarkAgenciesReRegistered, TrademarkAgenciesAdded,
            PracticeLicences, LicencesIssued, LicencesTransferred, LicencesCancelled, ExamRegistrations, ExamPassers, ServiceInstitutions,
            ServiceEmployees, ServiceRevenue, HighValuePatents, HighValuePatentsPer10000, HighValuePatentsToNation, TrainingSessions,
            AdminRetrainingSessions, InternationalTrainingSessions, TrainingParticipants, StrategicTrainingAttendances, OnlineCourses,
            TrainingInstitutions, InternationalMasterStudents, JointMasterPlaces, CommitteeMembers, CommitteeAcademicians,
            CommitteeNewExperts, CommitteeTasks, CommitteeAttendances, ExpertRecommendations, CommitteeTerms, HubAspects,
            NationalLaboratoryServiceItems, RegionsAboveTwiceNation,
        ];

        public static readonly FrozenDictionary<string, Indicator> ByCode =
            All.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
    }
}
