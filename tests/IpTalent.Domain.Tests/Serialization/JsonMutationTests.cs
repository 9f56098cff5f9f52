using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;
using Xunit.Abstractions;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Whatever happens to the bytes of a document, it is a dataset or refused with a <see cref="JsonException"/>, and nothing else.</summary>
/// <remarks>IPTALENT_MUTATIONS sets how many of small documents, of which each holds records of one type; the whole document, which costs a hundred
/// times as much, takes one in a hundred of them and a hundred at least, lines one in ten. IPTALENT_SEED sets the seed, which the test prints.</remarks>
public class JsonMutationTests(ITestOutputHelper output)
{
    private static readonly int Mutations = Setting("IPTALENT_MUTATIONS", 100_000);
    private static readonly int Few = Math.Max(Mutations / 100, 100);
    private static readonly int Seed = Setting("IPTALENT_SEED", 20_260_101);

    private static readonly byte[] Whole = Written(FilledRecords.Contents);
    private static readonly byte[][] Parts = [.. FilledRecords.Settable(typeof(TalentDatasetContents)).Select(Part)];

    [Fact]
    public void Read_MutatedPart_IsADatasetOrRefused() => Holds(Parts, Mutations, IsADataset);

    [Fact]
    public void Read_MutatedDocument_IsADatasetOrRefused() => Holds([Whole], Few, IsADataset);

    [Fact]
    public void Read_MutatedLines_AreMetricsOrRefused()
    {
        using var written = new MemoryStream();
        MetricLines.Write(written, FilledRecords.Contents.Metrics);
        Holds([written.ToArray()], Mutations / 10, (bytes, deep) =>
        {
            ValueList<TalentMetric> metrics = MetricLines.Read(new MemoryStream(bytes)).ToValueList();
            using var again = new MemoryStream();
            MetricLines.Write(again, metrics);
            again.Position = 0;
            return !deep || MetricLines.Read(again).ToValueList() == metrics;
        });
    }

    [Fact]
    public void Read_MutatedDocument_IsKeptOrRefused() =>
        Holds([Whole], Few, (bytes, deep) =>
        {
            TalentDocument document = TalentDocument.Read(bytes);
            var written = new ArrayBufferWriter<byte>();
            document.Write(written);
            return !deep || TalentDocument.Read(written.WrittenSpan).Unknown.Count == document.Unknown.Count;
        });

    /// <summary>In pieces it is what it is as a whole: the same metrics and the same rest, or refused.</summary>
    [Fact]
    public void ReadMetrics_MutatedDocument_IsTheWholeOrRefused()
    {
        var sizes = new Random(Seed);
        Holds([Whole], Few, (bytes, _) =>
        {
            JsonException? refusal = null;
            var metrics = new List<TalentMetric>();
            TalentDataset? rest = null;
            try
            {
                Take(bytes, sizes.Next(1, 5_000), metrics, told => rest = told).GetAwaiter().GetResult();
            }
            catch (JsonException exception)
            {
                refusal = exception;
            }

            TalentDataset whole;
            try
            {
                whole = TalentJson.Read(bytes);
            }
            catch (JsonException)
            {
                refusal.Should().NotBeNull("what is refused as a whole is refused in pieces");
                throw;
            }

            // A first metric without a figure leaves the unit of an undeclared indicator open.
            bool isOpen = whole.Metrics.Any(metric => !metric.Indicator.IsDeclared);
            return refusal is null
                ? (isOpen ? metrics.Count == whole.Metrics.Count : metrics.SequenceEqual(whole.Metrics) && rest!.Equals(TalentDataset.Of(whole.Contents with { Metrics = [] })))
                : refusal.Message.Contains("stands behind the metrics", StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Read_MutatedRecord_IsARecordOrRefused()
    {
        var options = new JsonSerializerOptions { Converters = { new TalentJsonConverter() } };
        byte[] metric = JsonSerializer.SerializeToUtf8Bytes(FilledRecords.Contents.Metrics[0], options);
        byte[] growth = JsonSerializer.SerializeToUtf8Bytes(
            Growth.GrowthRate(Quantity.Rounded(690_000, 10_000, Unit.Person), Quantity.Rounded(860_000, 10_000, Unit.Person)), options);

        // The serialiser at hand adds the path, which a broken name can make long.
        Holds([metric], Mutations / 20, (bytes, _) => JsonSerializer.Deserialize<TalentMetric>(bytes, options) is var _, 20_000);
        Holds([growth], Mutations / 20, (bytes, _) => JsonSerializer.Deserialize<Derived<Quantity>>(bytes, options) is var _, 20_000);
    }

    private static async Task Take(byte[] bytes, int longest, List<TalentMetric> metrics, Action<TalentDataset> onEnd)
    {
        using var stream = new InPieces(bytes, longest);
        await foreach (TalentMetric metric in TalentJson.ReadMetricsAsync(stream, onEnd))
        {
            metrics.Add(metric);
        }
    }

    /// <summary>A number that the environment sets.</summary>
    internal static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private static byte[] Part(PropertyInfo list)
    {
        var contents = new TalentDatasetContents();
        list.SetValue(contents, list.GetValue(FilledRecords.Contents));
        return Written(contents);
    }

    private static byte[] Written(TalentDatasetContents contents) => Encoding.UTF8.GetBytes(TalentJson.Write(TalentDataset.Of(contents)));

    private static bool IsADataset(byte[] bytes, bool deep)
    {
        TalentDataset dataset = TalentJson.Read(bytes);
        return !deep || TalentJson.Read(TalentJson.Write(dataset)).Equals(dataset);
    }

    private void Holds(byte[][] documents, int mutations, Func<byte[], bool, bool> comesBack, int longestMessage = 2_000)
    {
        output.WriteLine($"IPTALENT_SEED={Seed}, {mutations} mutations, {documents.Average(document => document.Length):0} bytes");
        var random = new Random(Seed);
        int refused = 0;
        for (int i = 0; i < mutations; i++)
        {
            byte[] mutated = Mutated(documents[i % documents.Length], random);
            try
            {
                comesBack(mutated, i % 20 == 0).Should().BeTrue($"mutation {i} of seed {Seed} is read, and comes back");
            }
            catch (JsonException refusal)
            {
                refused++;
                refusal.Message.Length.Should().BeLessThan(longestMessage);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Mutation {i} of seed {Seed} let {exception.GetType().Name} escape: {exception}\n{Encoding.UTF8.GetString(mutated)}");
            }
        }

        refused.Should().BeInRange(mutations / 3, mutations - 1, "most mutations break a document, and some do not");
    }

    /// <summary>The bytes, one to three times changed, lost, doubled or replaced.</summary>
    internal static byte[] Mutated(byte[] document, Random random)
    {
        ReadOnlySpan<byte> tokens = "\"{}[],:\\0-e.nullture#/ "u8;
        List<byte> bytes = [.. document];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = tokens[random.Next(tokens.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - 1));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length));
                    break;
                case 4:
                    Replace(bytes, at, "null"u8);
                    break;
                case 5:
                    bytes.RemoveRange(at + 1, bytes.Count - at - 1);
                    break;
                default:
                    Replace(bytes, at, [(byte)random.Next('0', '9' + 1)]);
                    break;
            }
        }

        return [.. bytes];
    }

    // The text or word that begins next, so that the document stays JSON and its records are what is tried.
    private static void Replace(List<byte> bytes, int from, ReadOnlySpan<byte> by)
    {
        int start = bytes.IndexOf((byte)'"', from);
        int end = start < 0 ? -1 : bytes.IndexOf((byte)'"', start + 1);
        if (end >= 0)
        {
            bytes.RemoveRange(start, end - start + 1);
            bytes.InsertRange(start, by.ToArray());
        }
    }
}
