namespace IpTalent.Domain;

/// <content>Whether a figure is where the way from the baseline to the target leads by now.</content>
public static partial class Targets
{
    /// <summary>The growth so far against the growth that leads from the baseline to the target: ((b / a)^(1 / t) - 1) / ((T / a)^(1 / n) - 1).</summary>
    /// <param name="baseline">a, the figure at the start of the plan; above zero.</param>
    /// <param name="latest">b, the latest figure; zero or above.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="elapsed">t, the years from the baseline to now; zero or more.</param>
    /// <param name="total">n, the years from the baseline to the due date; more than zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction shown as percent: 1 where the pace is as required, negative where the figure moves away. Undefined:
    /// <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.ZeroValue"/> (a target of zero),
    /// <see cref="UndefinedReason.DivisorMayBeZero"/> (the baseline may be the target itself), <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Missing"/> (a target without a number),
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    /// <remarks>Eurostat calls 0.95 and above significant progress, 0.6 and above moderate, and below zero a movement away. Where both
    /// rates are tiny (1e-12 and less) the quotient has fewer than 20 sure digits. Source: Eurostat, Sustainable development in the
    /// European Union: monitoring report on progress towards the SDGs, annex on the assessment of trends, 2024.</remarks>
    public static Derived<Quantity> ActualToRequiredRatio(
        Quantity baseline, Quantity latest, Quantity threshold, ElapsedYears elapsed, ElapsedYears total, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return ActualToRequiredRatio(Measure.Given("a", baseline), Measure.Given("b", latest), Threshold(threshold), Course(elapsed, total), policy);
    }

    /// <summary>The growth so far against the growth that leads from one exact number to another.</summary>
    /// <returns>A decimal next to it, 1 where it is. Undefined as the measure of figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    public static Outcome<decimal> ActualToRequiredRatio(decimal baseline, decimal latest, decimal threshold, ElapsedYears elapsed, ElapsedYears total) =>
        Measure.NotNegative(elapsed).Sign == 0 || Measure.NotNegative(total).Sign == 0
            ? Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime)
            : Measure.OnNumbers([baseline, latest, threshold], x => ActualToRequiredOf(x[0], x[1], x[2], elapsed, total));

    /// <summary>Where the way from the baseline to the target leads by now: a + (T - a) t / n, or a (T / a)^(t / n) with steady growth.</summary>
    /// <param name="baseline">a, the figure at the start of the plan.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="elapsed">t, the years from the baseline to now; zero or more.</param>
    /// <param name="total">n, the years from the baseline to the due date; more than zero.</param>
    /// <param name="path">The same amount every year, or the same growth.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure; beyond the target after the due date, as the way goes on. Undefined:
    /// <see cref="UndefinedReason.NoElapsedTime"/> (no time between baseline and due date), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.Overflow"/>; on a path of steady
    /// growth also <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.ZeroValue"/> (a target of zero).</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    public static Derived<Quantity> ExpectedPathValue(
        Quantity baseline, Quantity threshold, ElapsedYears elapsed, ElapsedYears total, TargetPath path = TargetPath.Linear, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return ExpectedPathValue(Measure.Given("a", baseline), Threshold(threshold), Course(elapsed, total), path, policy);
    }

    /// <summary>Where the way from one exact number to another leads by now.</summary>
    /// <returns>Exact or a decimal next to it. Undefined as the measure of figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    public static Outcome<decimal> ExpectedPathValue(
        decimal baseline, decimal threshold, ElapsedYears elapsed, ElapsedYears total, TargetPath path = TargetPath.Linear)
    {
        PlanCourse course = Course(elapsed, total);
        return course.IsForward
            ? Measure.OnNumbers([baseline, threshold], x => PathOf(x, (course, path)))
            : Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime);
    }

    /// <summary>Whether the target is achieved and, if not, whether the figure is as far as the way there leads by now, behind it, or
    /// further from the target than where it began.</summary>
    /// <param name="baseline">a, the figure at the start of the plan.</param>
    /// <param name="latest">b, the latest figure.</param>
    /// <param name="threshold">T, the target in its own words ("more than" is achieved beyond its number only, "at most" from above), in the unit of the figure.</param>
    /// <param name="elapsed">t, the years from the baseline to now; zero or more.</param>
    /// <param name="total">n, the years from the baseline to the due date; more than zero.</param>
    /// <param name="path">The same amount every year, or the same growth.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A verdict where it is one and the same for all figures within their bounds, else
    /// <see cref="TargetProgress.Undetermined"/>. Undefined as
    /// <see cref="ExpectedPathValue(Quantity, Quantity, ElapsedYears, ElapsedYears, TargetPath, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    public static Derived<TargetProgress> AssessProgress(
        Quantity baseline, Quantity latest, Quantity threshold, ElapsedYears elapsed, ElapsedYears total,
        TargetPath path = TargetPath.Linear, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return AssessProgress(
            Measure.Given("a", baseline), Measure.Given("b", latest), Threshold(threshold), Course(elapsed, total),
            SideOf(threshold), StrictnessOf(threshold), path, policy);
    }

    /// <summary>Whether an exact number has come to another and, if not, whether it is as far as the way there leads by now, behind it, or further from
    /// it than where it began.</summary>
    /// <param name="baseline">a.</param>
    /// <param name="latest">b.</param>
    /// <param name="threshold">T, which is achieved at its number.</param>
    /// <param name="elapsed">t, the years from the baseline to now; zero or more.</param>
    /// <param name="total">n, the years from the baseline to the due date; more than zero.</param>
    /// <param name="path">The same amount every year, or the same growth.</param>
    /// <param name="side">Whether the target is reached from below, or from above.</param>
    /// <returns>A verdict other than <see cref="TargetProgress.Undetermined"/>, unless a steady path leads to the number itself for all that decimals tell.
    /// Undefined as the measure of figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="elapsed"/> or <paramref name="total"/> is negative.</exception>
    public static Outcome<TargetProgress> AssessProgress(
        decimal baseline, decimal latest, decimal threshold, ElapsedYears elapsed, ElapsedYears total,
        TargetPath path = TargetPath.Linear, TargetSide side = TargetSide.Floor)
    {
        Quantity target = side == TargetSide.Floor ? Quantity.AtLeast(threshold, Unit.Ratio) : Quantity.AtMost(threshold, Unit.Ratio);
        Derived<TargetProgress> verdict = AssessProgress(
            Quantity.Exact(baseline, Unit.Ratio), Quantity.Exact(latest, Unit.Ratio), target, elapsed, total, path);
        return verdict.Reason is { } reason ? Outcome<TargetProgress>.Undefined(reason) : Outcome<TargetProgress>.Of(verdict.Value);
    }

    internal static Derived<Quantity> ActualToRequiredRatio(Given a, Given b, Given target, PlanCourse course, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b, target, course.Elapsed.AsInput("t"), course.Total.AsInput("n")];
        return !Measure.SameUnit(a, b, target) ? Measure.UnitMismatch<Quantity>(ActualToRequiredRatioFormula, inputs, policy)
            : !course.IsForward || course.Elapsed.Least.Sign == 0
                ? Measure.Undefined<Quantity>(UndefinedReason.NoElapsedTime, ActualToRequiredRatioFormula, inputs, policy)
            : Measure.Of(ActualToRequiredRatioFormula, Unit.Percent, inputs, policy, course, static (x, course) =>
                course.Over((Start: x[0], Now: x[1], Aim: x[2]), static (at, t, n) => ActualToRequiredOf(at.Start, at.Now, at.Aim, t, n)));
    }

    internal static Derived<Quantity> ExpectedPathValue(Given a, Given target, PlanCourse course, TargetPath path, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        Formula formula = PathFormulas[path == TargetPath.Linear ? 0 : 1];
        var inputs = new Givens(a, target, Given.Of("t", course.Elapsed), Given.Of("n", course.Total));
        return !Measure.SameUnit(a, target) ? Measure.UnitMismatch<Quantity>(formula, inputs, policy)
            : !course.IsForward ? Measure.Undefined<Quantity>(UndefinedReason.NoElapsedTime, formula, inputs, policy)
            : Measure.Of(formula, UnitOf(a), inputs, policy, (course, path), PathOf);
    }

    internal static Derived<TargetProgress> AssessProgress(
        Given a, Given b, Given target, PlanCourse course, TargetSide side, TargetStrictness strictness, TargetPath path, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        Formula formula = path == TargetPath.Linear ? AssessProgressFormula
            : AssessProgressFormula with { Expression = "b ≷ T, a, a × (T / a)^(t / n)" };
        ValueList<Input> inputs = [a, b, target, course.Elapsed.AsInput("t"), course.Total.AsInput("n")];
        if (!Measure.SameUnit(a, b, target))
        {
            return Measure.UnitMismatch<TargetProgress>(formula, inputs, policy);
        }

        Derived<Quantity> expected = ExpectedPathValue(a, target, course, path, policy);
        if (expected.Reason is { } reason)
        {
            return Measure.Undefined<TargetProgress>(reason, formula, inputs, policy, expected.Detail);
        }

        if (b.Quantity is not { } latest || a.Quantity is not { } baseline || target.Quantity is not { } threshold)
        {
            return Measure.Undefined<TargetProgress>(UndefinedReason.Missing, formula, inputs, policy);
        }

        Certainty achieved = IsAttained(b, target, side, strictness, policy, null).Value;
        bool floor = side == TargetSide.Floor;
        // The figures that are not achieved fall into three bands: away from the baseline, between it and the path, and beyond the path.
        Certainty away = floor ? latest.IsLessThan(baseline, policy) : latest.IsGreaterThan(baseline, policy);
        Certainty onTrack = floor ? latest.IsAtLeast(expected.Value, policy) : latest.IsAtMost(expected.Value, policy);
        TargetProgress verdict = achieved == Certainty.Yes ? TargetProgress.Achieved
            : achieved == Certainty.Undetermined ? TargetProgress.Undetermined
            : away == Certainty.Yes ? TargetProgress.MovingAway
            : away == Certainty.Undetermined ? TargetProgress.Undetermined
            : onTrack == Certainty.Yes ? TargetProgress.OnTrack
            : onTrack == Certainty.No ? TargetProgress.Behind
            : TargetProgress.Undetermined;
        return Result.Of(verdict, formula, inputs, policy);
    }

    private static PlanCourse Course(ElapsedYears elapsed, ElapsedYears total) =>
        PlanCourse.Of(Measure.NotNegative(elapsed), Measure.NotNegative(total));

    private static Outcome<Interval> PathOf(ReadOnlySpan<Interval> x, (PlanCourse Course, TargetPath Path) way) =>
        way.Course.Over((Start: x[0], Aim: x[1], way.Path), static (at, t, n) =>
            at.Path == TargetPath.Linear ? LinearPathOf(at.Start, at.Aim, t, n) : CompoundPathOf(at.Start, at.Aim, t, n));
}
