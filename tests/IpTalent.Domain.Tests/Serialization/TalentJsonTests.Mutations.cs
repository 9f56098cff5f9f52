using System.Diagnostics;
using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Serialization;

public partial class TalentJsonTests
{
    private const int Mutations = 1500;

    /// <summary>Whatever happens to the bytes of a document, it is a dataset or refused, soon.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_MutatedDocument_IsADatasetOrRefused(int seed)
    {
        var random = new Random(seed);
        byte[] document = Encoding.UTF8.GetBytes(TalentJson.Write(Filled));
        var watch = Stopwatch.StartNew();
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutated = Mutated(document, random);
            try
            {
                TalentDataset dataset = TalentJson.Read(mutated);
                if (i % 50 == 0)
                {
                    TalentJson.Read(TalentJson.Write(dataset)).Should().Be(dataset);
                }
            }
            catch (JsonException refusal)
            {
                refused++;
                refusal.Path.Should().StartWith("$");
                refusal.Message.Length.Should().BeLessThan(2000);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Mutation {i} of seed {seed} let {exception.GetType().Name} escape: {exception}\n{Encoding.UTF8.GetString(mutated)}");
            }
        }

        refused.Should().BeInRange(Mutations / 2, Mutations - 1, "most mutations break a document, and some do not");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    private static byte[] Mutated(byte[] document, Random random)
    {
        ReadOnlySpan<byte> tokens = "\"{}[],:\\0-e.nullture#/ "u8;
        List<byte> bytes = [.. document];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = tokens[random.Next(tokens.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length));
                    break;
                case 4:
                    Replace(bytes, at, "null"u8);
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
