namespace IpTalent.Domain;

/// <summary>Puts names and sources to the figures of a result.</summary>
public static class ObservedResult
{
    /// <param name="result">A result of figures alone.</param>
    extension<T>(Derived<T> result)
        where T : notnull
    {
        /// <summary>The same result, each figure of it that an observation holds told as that observation: what it is, and who states it.</summary>
        /// <param name="observations">The observations that figures were taken out of; the very figures, not equal ones.</param>
        /// <remarks>For a measure of figures where no measure of observations fits: a flow over the stock at its start, two units whose mismatch is the
        /// answer. Nothing is checked of periods, areas or definitions.</remarks>
        /// <exception cref="ArgumentException">The figure of an observation did not enter the result, or the observation has none.</exception>
        /// <exception cref="ArgumentNullException">The list or an observation is <see langword="null"/>.</exception>
        public Derived<T> Citing(params IEnumerable<TalentMetric> observations)
        {
            ArgumentNullException.ThrowIfNull(observations);
            Input[] inputs = [.. result.Inputs];
            foreach (TalentMetric observation in observations)
            {
                ArgumentNullException.ThrowIfNull(observation, nameof(observations));
                int index = Array.FindIndex(inputs, input => input.Quantity is { } figure && ReferenceEquals(figure, observation.Quantity));
                if (index < 0)
                {
                    throw new ArgumentException($"The figure of '{observation}' did not enter the result; cite the observations that its figures were taken out of.", nameof(observations));
                }

                inputs[index] = Observed.AsInput(observation, inputs[index].Symbol) with { Quantity = inputs[index].Quantity };
            }

            return result.With([.. inputs]);
        }
    }
}
