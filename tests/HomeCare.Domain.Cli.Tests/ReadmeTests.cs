using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>The example in the README, compiled and run.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_in_the_README_is_the_code_below()
    {
        var here = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tests", "HomeCare.Domain.Cli.Tests", "ReadmeTests.cs"))
            .SkipWhile(line => line.Trim() != "// <readme>")
            .Skip(1)
            .TakeWhile(line => line.Trim() != "// </readme>")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        readme.ShouldContain("```csharp\n" + string.Join('\n', here) + "\n```");
    }

    [Fact]
    public void The_example_in_the_README_runs()
    {
        var (requestBytes, offersBytes) = (ShippedExample.Read(ShippedExample.Request), ShippedExample.Read(ShippedExample.Offers));
        var seed = Encoding.UTF8.GetString(ShippedExample.Read(ShippedExample.Seed)).Trim();
        var output = new StringWriter();
        Example(output, requestBytes, offersBytes, seed).Bytes.Length.ShouldBePositive();
        output.ToString().ShouldStartWith("Example Care 09: £642.88 a week");
        output.ToString().ShouldContain("Example Care 07 (EX-07) is ranked 6 of 9.");
    }

    private static DecisionRecord Example(TextWriter Console, byte[] requestBytes, byte[] offersBytes, string seed)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <readme>
        var scheme = LeicestershireHomeCare2026.Scheme;
        var request = RequestFile.Read("request.json", requestBytes, scheme).AsT0;
        var offers = OffersFile.Read("offers.csv", offersBytes, scheme, request.DecidedOn).AsT0;
        var snapshot = CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, offers).AsT0;
        var ranking = CallOffRanker.Rank(snapshot, request, DrawSeed.Read(seed).AsT0).AsT0;

        Console.WriteLine($"{ranking.Winner?.Candidate.Name}: {ranking.Winner?.Cost.Rounded} a week");
        foreach (var line in ranking.Explain(new ProviderId("EX-07")))
            Console.WriteLine(line);
        var record = DecisionRecord.Of(ranking); // record.Bytes are canonical JSON; DecisionRecord.Replay decides again
        // </readme>
#pragma warning restore IDE0011
        return record;
    }
}
