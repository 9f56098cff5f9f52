using System.Globalization;
using System.Numerics;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Measures of exact numbers that are hard to compute, against values worked out by mpmath 1.3 at 130 digits from the published formulas and
/// told to 50: two figures that share nearly all of their digits, the smallest and the largest decimals, long roots, years with a fraction.</summary>
public class AccuracyTests
{
    private static readonly ElapsedYears TwoYearsAndAHalf = ElapsedYears.Between(Figures.Day(2020, 12, 31), Figures.Day(2023, 6, 30));

    private static readonly ElapsedYears OneDay = ElapsedYears.Between(Figures.Day(2021, 1, 1), Figures.Day(2021, 1, 2));

    public static TheoryData<string, Func<Outcome<decimal>>, string> Values => new()
    {
        { "a millionth part of a millionth, and so on", () => Growth.GrowthRate(1000000000000000000000000000m, 1000000000000000000000000003m), "0.000000000000000000000000003" },
        { "one step up on three", () => Growth.GrowthRate(3m, 3.0000000000000000000000000001m), "0.000000000000000000000000000033333333333333333333333333333333333333333333333333" },
        { "from the smallest decimal to the largest less", () => Growth.GrowthRate(2.7m, 79228162514264337593543950335m), "29343763894171976886497759382.333333333333333333333" },
        { "two that share 24 digits", () => Growth.LogGrowth(999999999999999999999999m, 1000000000000000000000000m), "0.0000000000000000000000010000000000000000000000005000000000000000000000003" },
        { "two that share 12", () => Growth.LogGrowth(999999999999m, 1000000000000m), "0.0000000000010000000000005000000000003333333333335833333333335" },
        { "from the smallest decimal to the largest", () => Growth.LogGrowth(0.0000000000000000000000000001m, 79228162514264337593543950335m), "131.0145119375880288565580443911345265735953183913" },
        { "sevenths", () => Growth.LogGrowth(7m, 0.0000000000000000000000000003m), "-65.319680464220482766213868237682851837820435853365" },
        { "smallest decimals", () => Growth.SymmetricGrowthRate(0.0000000000000000000000000001m, 0.0000000000000000000000000007m), "1.5" },
        { "a sum beyond the largest decimal", () => Growth.SymmetricGrowthRate(70000000000000000000000000001m, 70000000000000000000000000004m), "0.000000000000000000000000000042857142857142857142857142855612244897959183673469" },
        { "the third root", () => Growth.CompoundAnnualGrowthRate(69m, 86m, 3), "0.076175548094244602638718843602104667524814824363959" },
        { "the 97th root over 28 powers of ten", () => Growth.CompoundAnnualGrowthRate(0.00000000000000000001m, 700000000m, 97), "0.98322571397439787800633927115619107770502068433937" },
        { "a root of what is one but for its 24th digit", () => Growth.CompoundAnnualGrowthRate(1m, 1.000000000000000000000003m, 7), "0.00000000000000000000000042857142857142857142857087755102040816326530612347" },
        { "365/911 as exponent", () => Growth.CompoundAnnualGrowthRate(690000m, 860000m, TwoYearsAndAHalf), "0.092251728073615276115794147512507015209294320949023" },
        { "a thousandth in a day, kept up for a year", () => Growth.CompoundAnnualGrowthRate(1000m, 1001m, OneDay), "0.44025131342957836135788490084055754443193815372879" },
        { "nearly all lost", () => Growth.CompoundAnnualGrowthRate(79228162514264337593543950335m, 0.0000000000000000000000000001m, 2), "-0.99999999999999999999999999996447286321199499070644" },
        { "17/69 over 911/365", () => Growth.SimpleAverageGrowthRate(690000m, 860000m, TwoYearsAndAHalf), "0.098712992570674048266755754943603938974530297968469" },
        { "a difference of 1e-27 over seven", () => Growth.AverageAnnualChange(1m, 1.000000000000000000000000001m, 7), "0.00000000000000000000000000014285714285714285714285714285714285714285714285714" },
        { "365th power", () => Growth.AnnualisedGrowthRate(970m, 971m, 365), "0.45658525486987790128255999792969291503195528309106" },
        { "c/b - b/a", () => Growth.Acceleration(3m, 7m, 11m), "-0.76190476190476190476190476190476190476190476190476" },
        { "two rates that are one but for the last digits", () => Growth.Acceleration(99999999999999m, 100000000000000m, 100000000000001m), "-0.0000000000000000000000000001000000000000010000000000000100000000000001" },
        { "a growth of a step", () => Growth.ImpliedInitial(7m, 0.0000000000000000000000000001m), "6.9999999999999999999999999993" },
        { "1.23456789 %", () => Growth.DoublingTime(0.0123456789m), "56.490786979998731278817693383066093578633071880833" },
        { "a growth of 1e-15", () => Growth.DoublingTime(0.000000000000001m), "693147180559945.6559908224014307735144265142013683" },
        { "a growth beyond all", () => Growth.DoublingTime(79228162514264337593543950335m), "0.010416666666666666666666666666666666666666666666667" },
        { "one left of 10^28", () => Growth.HalvingTime(-0.9999999999999999999999999999m), "0.010751071273713614114776389097303322384578210052218" },
        { "a loss of 1e-9", () => Growth.HalvingTime(-0.000000001m), "693147180.21337171907949720167401726568668673503083" },
        { "two years and 181 days to a million", () => Targets.RequiredGrowthRate(860000m, 1000000m, TwoYearsAndAHalf), "0.062291630803089610798191969862893250143266713578279" },
        { "a slow pace", () => Targets.YearsToTarget(860000m, 1000000m, 0.000000001m), "150822889.80999508000063151799939459965605431057393" },
        { "nearly there", () => Targets.YearsToTarget(999999999999m, 1000000000000m, 0.07m), "0.000000000014780076495136008830753479038865875428768936539477" },
        { "down by a third of a percent", () => Targets.YearsToTarget(7m, 0.3m, -0.0033m, TargetSide.Ceiling), "952.93417674634947936002905442569005176938920676893" },
        { "the path at 911/365 of five years", () => Targets.ExpectedPathValue(690000m, 1000000m, TwoYearsAndAHalf, 5, TargetPath.Compound), "830409.086309246234308019711096438696282940976887" },
        { "the straight path there", () => Targets.ExpectedPathValue(690000m, 1000000m, TwoYearsAndAHalf, 5), "844745.20547945205479452054794520547945205479452055" },
        { "rates of a millionth", () => Targets.ActualToRequiredRatio(1000000m, 1000003m, 1000007m, 1, 3), "1.2857172857096190639523089650823332141978422122074" },
        { "over 911/365 of five years", () => Targets.ActualToRequiredRatio(690000m, 860000m, 1000000m, TwoYearsAndAHalf, 5), "1.1975159789676186451702849640427451693227848914217" },
        { "a way of 3e-27", () => Targets.ProgressRatio(1m, 1.000000000000000000000000002m, 1.000000000000000000000000003m), "0.66666666666666666666666666666666666666666666666667" },
        { "five rates", () => SeriesMeasures.AverageOfAnnualRates(3m, 7, 11, 2, 13, 1), "1.1327006327006327006327006327006327006327006327006" },
        { "the 97th root", () => SeriesMeasures.GeometricMeanFactor(7m, 11m, 97), "1.0046705134570654107414970713430985002446243380964" },
        { "eleven to two", () => SeriesMeasures.PeakToTrough(3m, 7, 11, 2, 13, 12), "-0.81818181818181818181818181818181818181818181818182" },
        { "thirds of the largest", () => Ratios.ShareOfSum(79228162514264337593543950335m, 0.0000000000000000000000000003m), "1.0" },
        { "per ten thousand", () => Ratios.Rate(1m, 79228162514264337593543950335m, 10000m), "0.00000000000000000000000012621774483536188886587657044683888865884548189447" },
        { "1/3 of the mean with two others", () => Ratios.RelativeToAverage(1m, 3m), "0.33333333333333333333333333333333333333333333333333" },
        { "two changes of 1e-27", () => Contributions.ShareOfGrowth(1m, 1.000000000000000000000000001m, 1m, 1.000000000000000000000000002m), "0.33333333333333333333333333333333333333333333333333" },
        { "a part that hardly grows", () => Contributions.ContributionToGrowth(1000000000000000000000000000m, 1000000000000000000000000001m, 7m), "0.000000000000000000000000000999999999999999999999999993" },
        { "from a billionth to a billion", () => Inequality.Gini(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.79995061356602244932289228772039278810503917885659" },
        { "from a billionth to a billion", () => Inequality.CorrectedGini(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.99993826695752806165361535965049098513129897357074" },
        { "from a billionth to a billion", () => Inequality.TheilT(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "1.6082033216149290281364962819528476227638468723144" },
        { "from a billionth to a billion", () => Inequality.MeanLogDeviation(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "16.139445596403109702310642382221825162643222847264" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(0.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "2.1911254589006973942595639269105355387102100367117" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(1.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "1.6475426471520956561687400553529824353690532989444" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(2m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "1.9993828146125067399013497844018908978730425691775" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(3m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "3.9984570365478813565673563277956773745155780120305" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(-0.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "119267860.74085652611207325217766566924015338669123" },
        { "from a billionth to a billion", () => Inequality.GeneralisedEntropy(-1m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "20002469360421971.723549600784362607527421187776992" },
        { "from a billionth to a billion", () => Inequality.Atkinson(0.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.79549830591017421301452927867462903462259273799293" },
        { "from a billionth to a billion", () => Inequality.EquallyDistributedEquivalent(0.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "40905388.682961284541325353090724953032148521064165" },
        { "from a billionth to a billion", () => Inequality.Atkinson(1.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.9999999999999998750228535492119537677472375370388" },
        { "from a billionth to a billion", () => Inequality.EquallyDistributedEquivalent(1.5m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.0000000249985154147982221341849168618803114052378030229" },
        { "from a billionth to a billion", () => Inequality.Atkinson(2m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.99999999999999997500308631946570837030156011858429" },
        { "from a billionth to a billion", () => Inequality.EquallyDistributedEquivalent(2m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.0000000049999999976897921858997333120456540806206306997067" },
        { "from a billionth to a billion", () => Inequality.Atkinson(1m, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.99999990211236486951713293099008974543173900588754" },
        { "from a billionth to a billion", () => Inequality.CoefficientOfVariation(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "1.9996913834952166137722112878274492992584995613023" },
        { "from a billionth to a billion", () => Inequality.SampleCoefficientOfVariation(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "2.2357229337579526761017668108776557008656044959467" },
        { "from a billionth to a billion", () => Concentration.HerfindahlHirschman(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.999753125845002695960539913760756359149217027671" },
        { "from a billionth to a billion", () => Concentration.NormalisedHerfindahl(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.99969140730625336995067489220094544893652128458875" },
        { "from a billionth to a billion", () => Concentration.NumbersEquivalent(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "1.0002469351168956268078241320996426737610902106858" },
        { "from a billionth to a billion", () => Concentration.ConcentrationRatio(2, 0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.99999998923132958045037730856175331006766846628789" },
        { "from a billionth to a billion", () => Concentration.ShannonEntropy(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.0012345908191713464642630512733400167617544819540844" },
        { "from a billionth to a billion", () => Concentration.Evenness(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), "0.00076709440583772609386297808853400985463583146520676" },
        { "all but equal", () => Inequality.Gini(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.000000000000000044444444444444444444444444444444444444444444444444" },
        { "all but equal", () => Inequality.CorrectedGini(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.000000000000000066666666666666666666666666666666666666666666666667" },
        { "all but equal", () => Inequality.TheilT(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333388888888888888889" },
        { "all but equal", () => Inequality.MeanLogDeviation(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.00000000000000000000000000000000333333333333333333333333333333335" },
        { "all but equal", () => Inequality.GeneralisedEntropy(0.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.00000000000000000000000000000000333333333333333333333333333333334375" },
        { "all but equal", () => Inequality.GeneralisedEntropy(1.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333354166666666666667" },
        { "all but equal", () => Inequality.GeneralisedEntropy(2m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333333333333333333333" },
        { "all but equal", () => Inequality.GeneralisedEntropy(3m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333333333333333333333" },
        { "all but equal", () => Inequality.GeneralisedEntropy(-0.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333576388888888888889" },
        { "all but equal", () => Inequality.GeneralisedEntropy(-1m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333666666666666666667" },
        { "all but equal", () => Inequality.Atkinson(0.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000016666666666666666666666666666666711805555555555556" },
        { "all but equal", () => Inequality.EquallyDistributedEquivalent(0.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "999999999999.99999999999999999999833333333333333333" },
        { "all but equal", () => Inequality.Atkinson(1.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000050000000000000000000000000000000177083333333333333" },
        { "all but equal", () => Inequality.EquallyDistributedEquivalent(1.5m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "999999999999.999999999999999999995" },
        { "all but equal", () => Inequality.Atkinson(2m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000066666666666666666666666666666666888888888888888889" },
        { "all but equal", () => Inequality.EquallyDistributedEquivalent(2m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "999999999999.99999999999999999999333333333333333333" },
        { "all but equal", () => Inequality.Atkinson(1m, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333444444444444444444" },
        { "all but equal", () => Inequality.CoefficientOfVariation(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.000000000000000081649658092772603273242802490196379732198249355222" },
        { "all but equal", () => Inequality.SampleCoefficientOfVariation(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000001" },
        { "all but equal", () => Concentration.HerfindahlHirschman(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.33333333333333333333333333333333555555555555555556" },
        { "all but equal", () => Concentration.NormalisedHerfindahl(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.0000000000000000000000000000000033333333333333333333333333333333333333333333333333" },
        { "all but equal", () => Concentration.NumbersEquivalent(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "2.99999999999999999999999999999998" },
        { "all but equal", () => Concentration.ConcentrationRatio(2, 1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.6666666666666667" },
        { "all but equal", () => Concentration.ShannonEntropy(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "1.0986122886681096913952452369225223713141572244894" },
        { "all but equal", () => Concentration.Evenness(1000000000000.0001m, 1000000000000m, 999999999999.9999m), "0.99999999999999999999999999999999696586924457720869" },
        { "ten", () => Inequality.Gini(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.59350649350649350649350649350649350649350649350649" },
        { "ten", () => Inequality.CorrectedGini(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.65945165945165945165945165945165945165945165945166" },
        { "ten", () => Inequality.TheilT(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.61095693179182401736302467659267830370980064234251" },
        { "ten", () => Inequality.MeanLogDeviation(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.82858853771697553825791973673597923470711991031505" },
        { "ten", () => Inequality.GeneralisedEntropy(0.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.66433898822631217005004261152844738217803745456523" },
        { "ten", () => Inequality.GeneralisedEntropy(1.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.62624545189251976958542375811874310044955761410937" },
        { "ten", () => Inequality.GeneralisedEntropy(2m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.70078334364048649762935477221191506905792620078334" },
        { "ten", () => Inequality.GeneralisedEntropy(3m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "1.0810343027411673051747263250046181400541326329824" },
        { "ten", () => Inequality.GeneralisedEntropy(-0.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "1.225595548803536416716974616524471470479446467166" },
        { "ten", () => Inequality.GeneralisedEntropy(-1m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "2.2046692701713356042503431796227566220956835629671" },
        { "ten", () => Inequality.Atkinson(0.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.30458535090830857626892907863221549495200263807414" },
        { "ten", () => Inequality.EquallyDistributedEquivalent(0.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "16.064078394018071888187738283595822066608739060487" },
        { "ten", () => Inequality.Atkinson(1.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.72850549687690217493399820358663861387120206177468" },
        { "ten", () => Inequality.EquallyDistributedEquivalent(1.5m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "6.2715230221435597590246414971486480195752323730049" },
        { "ten", () => Inequality.Atkinson(2m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.81513451366705328811085615049430334992516502909022" },
        { "ten", () => Inequality.EquallyDistributedEquivalent(2m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "4.2703927342910690446392229235815926167286878280159" },
        { "ten", () => Inequality.Atkinson(1m, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.56333481199853745477891862817229419222641859955476" },
        { "ten", () => Inequality.CoefficientOfVariation(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "1.1838778177164115592789521885919966149710909982943" },
        { "ten", () => Inequality.SampleCoefficientOfVariation(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "1.247916791777833681796331149926217588336959952004" },
        { "ten", () => Concentration.HerfindahlHirschman(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.24015666872809729952587095444238301381158524015667" },
        { "ten", () => Concentration.NormalisedHerfindahl(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.15572963192010811058430106049153668201287248906297" },
        { "ten", () => Concentration.NumbersEquivalent(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "4.1639484978540772532188841201716738197424892703863" },
        { "ten", () => Concentration.ConcentrationRatio(2, 1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.62337662337662337662337662337662337662337662337662" },
        { "ten", () => Concentration.ShannonEntropy(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "1.6916281612022216666549667780916859038913008462863" },
        { "ten", () => Concentration.Evenness(1m, 2m, 3m, 5m, 8m, 13m, 21m, 34m, 55m, 89m), "0.73466477584226942307889905564114176389659432013505" },
        { "cells 1, 2, 5, 7", () => Location.LocationQuotient(1, 2, 5, 7), "0.83333333333333333333333333333333333333333333333333" },
        { "cells 1, 2, 5, 7", () => Location.LocationQuotientRestOfNation(1, 2, 5, 7), "0.8" },
        { "cells 1, 2, 5, 7", () => Location.AdditiveLocationQuotient(1, 2, 5, 7), "-0.066666666666666666666666666666666666666666666666667" },
        { "cells 1, 2, 5, 7", () => Location.SymmetricLocationQuotient(1, 2, 5, 7), "-0.090909090909090909090909090909090909090909090909091" },
        { "cells 3, 1000000007, 11, 1000000000000037", () => Location.LocationQuotient(3, 1000000007, 11, 1000000000000037), "214285.92642858173571418264285817357141826428581736" },
        { "cells 3, 1000000007, 11, 1000000000000037", () => Location.LocationQuotientRestOfNation(3, 1000000007, 11, 1000000000000037), "272727.27000001311818168700000131181816870000013118" },
        { "cells 3, 1000000007, 11, 1000000000000037", () => Location.AdditiveLocationQuotient(3, 1000000007, 11, 1000000000000037), "0.0000000029999859700140002868120093759884189148929777801682" },
        { "cells 3, 1000000007, 11, 1000000000000037", () => Location.SymmetricLocationQuotient(3, 1000000007, 11, 1000000000000037), "0.99999066671946192402598054909550707282911530527298" },
        { "against the nation", () => Location.KrugmanIndex([3, 11, 7], [5, 2, 1000003], RegionalReference.Nation), "1.3332913346352929725845165466537204013342253056822" },
        { "against the rest", () => Location.KrugmanIndex([3, 11, 7], [5, 2, 1000003], RegionalReference.RestOfNation), "1.3333193334733319333473331933347333193334733319333" },
        { "half of it", () => Location.CoefficientOfSpecialisation([3, 11, 7], [5, 2, 1000003], RegionalReference.Nation), "0.6666456673176464862922582733268602006671126528411" },
        { "one by the weighted quotients", () => Location.HachmanIndex([3, 11, 7], [5, 2, 1000003]), "0.000042269458854438383016453965965826566979686079848548" },
        { "twice the area over the Lorenz curve", () => Location.LocationalGini([3, 11, 7], [5, 2, 1000003]), "0.66664800057864872855608142814239425244484087659949" },
        { "half the difference of shares", () => Concentration.HooverIndex([3, 11, 7], [5, 2, 1000003]), "0.66665966673666596667366659666736665966673666596667" },
        { "weights from a thousandth to five", () => Inequality.WeightedGini([10m, 30, 20, 1000000000], [5m, 1, 2, 0.001m]), "0.9997825232850573116827780441375156466038473583395" },
        { "between", () => Inequality.GeneralisedEntropyBetweenGroups(0.5m, [[1m, 2], [3m, 4, 10]]), "0.16363273146958876152132644557073733170715254377624" },
        { "within", () => Inequality.GeneralisedEntropyWithinGroups(0.5m, [[1m, 2], [3m, 4, 10]]), "0.11295045648627056874746211036994707660003454881874" },
        { "56 powers of ten apart", () => Inequality.MeanLogDeviation(70000000000000000000000000000m, 0.0000000000000000000000000003m, 5m), "63.768360347501308309180082466556982717978948401378" },
        { "56 powers of ten apart", () => Inequality.TheilT(70000000000000000000000000000m, 0.0000000000000000000000000003m, 5m), "1.0986122886681096913952452322218932160435982661793" },
        { "56 powers of ten apart", () => Inequality.GeneralisedEntropy(0.5m, 70000000000000000000000000000m, 0.0000000000000000000000000003m, 5m), "1.6905989232414774239619459072598759103974102511741" },
        { "56 powers of ten apart", () => Inequality.GeneralisedEntropy(-0.25m, 70000000000000000000000000000m, 0.0000000000000000000000000003m, 5m), "100171146496577.27529459667198314623227960121522275" },
        { "56 powers of ten apart", () => Inequality.Atkinson(0.5m, 70000000000000000000000000000m, 0.0000000000000000000000000003m, 5m), "0.66666666666666103230496847651250635783061911771035" },
    };

    // Four steps, a step being the larger of 1e-28 and one unit in the 28th digit; of what is 1e-6 or more, 1e-20 of it.
    [Theory, MemberData(nameof(Values))]
    public void Measure_HardNumbers_IsWithinFourStepsOfTheExactValue(string remark, Func<Outcome<decimal>> measure, string digits)
    {
        Rational exact = Number(digits);
        Rational off = Rational.Abs((Rational)measure().Value - exact);
        (off <= 4 * DecimalGrid.StepAt(exact)).Should().BeTrue("{0}: {1} is {2} steps from {3}", remark, measure(), Steps(off, exact), digits);
        if (Rational.Abs(exact) >= 1e-6m)
        {
            (off <= Rational.TenToThe(-20) * Rational.Abs(exact)).Should().BeTrue("{0}: {1} for {2}", remark, measure(), digits);
        }
    }

    public static TheoryData<string, Func<Outcome<double>>, double> Approximations => new()
    {
        { "figures that share eleven digits", () => SeriesMeasures.TrendGrowthRate((2019m, 1000000000000m), (2020m, 1000000000007m), (2021m, 1000000000011m), (2022.5m, 1000000000013m), (2023m, 1000000000029m)).Rate, 5.7589285713662032e-12 },
        { "figures that share eleven digits", () => SeriesMeasures.TrendGrowthRate((2019m, 1000000000000m), (2020m, 1000000000007m), (2021m, 1000000000011m), (2022.5m, 1000000000013m), (2023m, 1000000000029m)).StandardError, 1.6233884604281383e-12 },
        { "figures that share eleven digits", () => SeriesMeasures.Volatility(1000000000000m, 1000000000007m, 1000000000011m, 1000000000013m, 1000000000029m), 5.3560713213318258e-12 },
        { "eighteen powers of ten apart", () => SeriesMeasures.TrendGrowthRate((1990m, 0.000000001m), (1995m, 3m), (2000.5m, 7.77m), (2010m, 1000000000m), (2023m, 123456.789m)).Rate, 1.4862609829585855 },
        { "eighteen powers of ten apart", () => SeriesMeasures.TrendGrowthRate((1990m, 0.000000001m), (1995m, 3m), (2000.5m, 7.77m), (2010m, 1000000000m), (2023m, 123456.789m)).StandardError, 1.0805884226453094 },
        { "eighteen powers of ten apart", () => SeriesMeasures.Volatility(0.000000001m, 3m, 7.77m, 1000000000m, 123456.789m), 1281539366.8595904 },
        { "from a billionth to a billion", () => Inequality.ApproximateGini([1e-9, 3, 7.77, 1e9, 123456.789]), 0.79995061356602245 },
        { "from a billionth to a billion", () => Inequality.ApproximateTheilT([1e-9, 3, 7.77, 1e9, 123456.789]), 1.608203321614929 },
        { "from a billionth to a billion", () => Concentration.ApproximateHerfindahlHirschman([1e-9, 3, 7.77, 1e9, 123456.789]), 0.9997531258450027 },
        { "six hundred powers of ten apart", () => Inequality.ApproximateGini([1e300, 3e300, 1e-300, 7e299]), 0.49468085106382979 },
        { "six hundred powers of ten apart", () => Inequality.ApproximateTheilT([1e300, 3e300, 1e-300, 7e299]), 0.48685193862668972 },
        { "six hundred powers of ten apart", () => Concentration.ApproximateHerfindahlHirschman([1e300, 3e300, 1e-300, 7e299]), 0.47487550928021729 },
        { "all but equal", () => Inequality.ApproximateGini([1000000000000.0001, 1000000000000, 999999999999.9999]), 4.4444444444444444e-17 },
        { "all but equal", () => Inequality.ApproximateTheilT([1000000000000.0001, 1000000000000, 999999999999.9999]), 3.3333333333333333e-33 },
        { "all but equal", () => Concentration.ApproximateHerfindahlHirschman([1000000000000.0001, 1000000000000, 999999999999.9999]), 0.33333333333333333 },
    };

    // What goes through double is within 1e-12 of the exact value, or of what it is.
    [Theory, MemberData(nameof(Approximations))]
    public void Approximation_HardNumbers_IsWithinTwelveDigits(string remark, Func<Outcome<double>> measure, double exact) =>
        measure().Value.Should().BeApproximately(exact, 1e-12 * Math.Max(1, Math.Abs(exact)), remark);

    private static double Steps(Rational off, Rational exact) =>
        off / DecimalGrid.StepAt(exact) is var steps ? (double)steps.Numerator / (double)steps.Denominator : 0;

    private static Rational Number(string digits)
    {
        int places = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }
}
