using System.Reflection;
using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Whatever can move an outcome is in the record, and whatever the record calls decisive moves it.</summary>
public class RecordCompletenessTests
{
    // What follows from other members, and so is not written again.
    private static readonly string[] Derived =
    [
        "CallOffTerms.LimitsNotYetSet", "CallOffTerms.Citations", "RegulatorStanding.EqualityContract",
    ];

    // The member of the record that holds a property, where its name differs from the property's.
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["CallOffRequest.Plan"] = "visits",
        ["Candidate.Membership"] = "standing",
        ["Candidate.Regulator"] = "cqc",
        ["CallOffTerms.Pricing"] = "bands",
        ["EligibilityRule.Rule"] = "citation",
        ["SessionalPricing.Below"] = "belowBand",
    };

    [Theory]
    [InlineData(typeof(CallOffRequest))]
    [InlineData(typeof(PackageDetails))]
    [InlineData(typeof(Candidate))]
    [InlineData(typeof(CandidateDetails))]
    [InlineData(typeof(Membership))]
    [InlineData(typeof(RegulatorStanding))]
    [InlineData(typeof(OfferedRates))]
    [InlineData(typeof(CallOffTerms))]
    [InlineData(typeof(HomeCarePricing))]
    [InlineData(typeof(SessionalPricing))]
    [InlineData(typeof(EligibilityRule))]
    [InlineData(typeof(PackageRequirement))]
    [InlineData(typeof(Suspended))]
    [InlineData(typeof(Limited))]
    [InlineData(typeof(Excluded))]
    [InlineData(typeof(Dormant))]
    [InlineData(typeof(Leaving))]
    public void Every_property_that_an_outcome_can_depend_on_is_in_the_record(Type type)
    {
        var names = MemberNames(JsonNode.Parse(Record(Everything()))!).ToHashSet(StringComparer.Ordinal);
        var missing = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => $"{type.Name}.{property.Name}")
            .Except(Derived)
            .Where(name => !names.Contains(Written.GetValueOrDefault(name, Camel(name[(name.IndexOf('.') + 1)..]))));
        missing.ShouldBeEmpty();
    }

    // Each leaf of what was looked at is changed by itself; the record of the changed input must then differ there, or be refused.
    [Fact]
    public void A_changed_input_is_seen_at_its_own_place_in_the_record()
    {
        var (changed, moved, refused) = (0, 0, 0);
        for (var seed = 0UL; seed < 12; seed++)
        {
            var record = Record(Ranked(new(40_000 + seed)));
            foreach (var (path, apply) in Leaves(JsonNode.Parse(record)!))
            {
                var document = JsonNode.Parse(record)!;
                apply(document);
                var again = DecisionRecord.Replay(CanonicalJson.Write(document));
                changed++;
                if (again.TryPickT1(out _, out var replay))
                {
                    refused++;
                    continue;
                }

                // The input as changed is what the new record says: nothing that decides is read from anywhere else.
                var recorded = JsonNode.Parse(replay.Record.Bytes.Span)!;
                moved += JsonNode.DeepEquals(recorded["outcome"], JsonNode.Parse(record)!["outcome"]) ? 0 : 1;
                foreach (var part in new[] { "terms", "request", "candidates" })
                {
                    if (!IsWrittenAnew(path))
                    {
                        JsonNode.DeepEquals(recorded[part], document[part]).ShouldBeTrue($"{path} is not what decided");
                    }
                }
            }
        }

        changed.ShouldBeGreaterThan(1_000);
        moved.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Every_reason_that_is_named_keeps_the_candidate_out_by_itself()
    {
        var checkedReasons = 0;
        for (var seed = 0UL; seed < 150; seed++)
        {
            var ranking = Ranked(new(50_000 + seed));
            foreach (var refused in ranking.Refusals)
            {
                var kept = refused.Reasons.Select(reason => reason.Rule).ToArray();
                var others = ranking.Snapshot.Terms.Eligibility.Except(kept).ToArray();

                // Without the rules it fails it would be ranked; with any one of them it is refused.
                var removable = kept.Where(rule => rule.Gate != Gate.PriceOffered && rule.Gate != Gate.SessionalOffered && rule.Gate != Gate.Exclusion).ToArray();
                if (removable.Length < kept.Length)
                {
                    continue;
                }

                IsRanked(ranking, others, refused.Candidate).ShouldBeTrue();
                foreach (var rule in kept)
                {
                    IsRanked(ranking, [.. others, rule], refused.Candidate).ShouldBeFalse(rule.Gate.Name);
                    checkedReasons++;
                }
            }
        }

        checkedReasons.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void What_decided_between_two_decides_it_the_other_way_when_their_values_change_places()
    {
        var decided = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0UL; seed < 1_500; seed++)
        {
            var ranking = Ranked(new(60_000 + seed), candidates: 9);
            for (var i = 1; i < ranking.Offers.Count; i++)
            {
                var (above, here) = (ranking.Offers[i - 1].Candidate, ranking.Offers[i].Candidate);
                if (Rung.TryFromName(ranking.Offers[i].DecidedBy!.Criterion, out var rung))
                {
                    var (request, first, second) = Exchanged(rung, ranking.Request, above, here);
                    var snapshot = CallOffSnapshot.Create(ranking.Snapshot.Terms, [first, second]).AsT0;
                    var again = CallOffRanker.Rank(snapshot, request, A.Seed).AsT0;
                    again.Offers.Select(offer => offer.Candidate.Id).ShouldBe([second.Id, first.Id]);
                    again.Offers[1].DecidedBy!.Criterion.ShouldBe(rung.Name);
                    decided.Add(rung.Name);
                }
            }
        }

        decided.ShouldBe(Rung.List.Select(rung => rung.Name), ignoreOrder: true);
    }

    private static (CallOffRequest Request, Candidate Above, Candidate Here) Exchanged(Rung rung, CallOffRequest of, Candidate above, Candidate here) =>
        rung.Name switch
        {
            "higher-rating" => (of, Rated(above, here), Rated(here, above)),
            "fewer-hours-awarded" => (of, above with { AwardedMinutes = here.AwardedMinutes }, here with { AwardedMinutes = above.AwardedMinutes }),
            "shorter-distance" => (of with { Details = of.Details with { Distances = Exchanged(of.Details.Distances, above.Id, here.Id) } }, above, here),
            "continuity" => (of with { Details = of.Details with { CurrentProvider = here.Id } }, above, here),
            "longest-since-last-award" => (
                of,
                above with { Details = above.Details with { LastAwardedOn = here.Details.LastAwardedOn } },
                here with { Details = here.Details with { LastAwardedOn = above.Details.LastAwardedOn } }),
            "higher-tender-quality" => (
                of,
                above with { Details = above.Details with { TenderQuality = here.Details.TenderQuality } },
                here with { Details = here.Details with { TenderQuality = above.Details.TenderQuality } }),
            _ => throw new ArgumentOutOfRangeException(nameof(rung), rung.Name, "A rung without an exchange."),
        };

    private static Candidate Rated(Candidate candidate, Candidate like) =>
        candidate with { Regulator = candidate.Regulator with { Rating = like.Regulator.Rating } };

    private static ValueList<ProviderDistance> Exchanged(ValueList<ProviderDistance> distances, ProviderId one, ProviderId other) => distances
        .Select(distance => distance.Provider == one ? distance with { Provider = other }
            : distance.Provider == other ? distance with { Provider = one }
            : distance)
        .ToValueList();

    private static bool IsRanked(Ranking ranking, IEnumerable<EligibilityRule> eligibility, Candidate candidate)
    {
        var of = ranking.Snapshot.Terms;
        var terms = new CallOffTerms(of.Scheme, of.Lot, of.FirstDay, of.LastDay, of.Zones, of.Capabilities, of.Pricing, eligibility.ToValueList(), of.Rungs);
        return CallOffRanker.Rank(CallOffSnapshot.Create(terms, [candidate]).AsT0, ranking.Request, A.Seed).AsT0.Winner is not null;
    }

    private static Ranking Ranked(Cases cases, int candidates = 5)
    {
        var terms = cases.Terms();
        return CallOffRanker.Rank(cases.Snapshot(terms, candidates), cases.Request(terms), A.Seed).AsT0;
    }

    private static Ranking Everything()
    {
        var ranking = DecisionRecordTests.Everything();
        var terms = ranking.Snapshot.Terms with { Requirements = [new("support-plan", [], A.Citation)] };
        return CallOffRanker.Rank(CallOffSnapshot.Create(terms, ranking.Snapshot.Candidates).AsT0, ranking.Request, A.Seed).AsT0;
    }

    private static byte[] Record(Ranking ranking) => DecisionRecord.Of(ranking).Bytes.ToArray();

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<string> MemberNames(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => MemberNames(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(MemberNames),
        _ => [],
    };

    // A changed identifier can take another place in a list that has an order of its own, and a changed fraction is reduced.
    private static bool IsWrittenAnew(string path) =>
        path.Contains(".id", StringComparison.Ordinal) || path.Contains('[', StringComparison.Ordinal) && path.EndsWith(']')
        || path.Contains("distances", StringComparison.Ordinal) || path.Contains("tenderQuality", StringComparison.Ordinal) || path.Contains("keyQuestions", StringComparison.Ordinal)
        || path.Contains("visits", StringComparison.Ordinal) || path.Contains("rates.bands", StringComparison.Ordinal);

    private static IEnumerable<(string Path, Action<JsonNode> Change)> Leaves(JsonNode record) =>
        new[] { "terms", "request", "candidates" }.SelectMany(part => Leaves(record[part], part, root => root[part]!));

    private static IEnumerable<(string Path, Action<JsonNode> Change)> Leaves(JsonNode? node, string path, Func<JsonNode, JsonNode> find) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is JsonValue value
            ? [(path + "." + member.Key, Set(root => find(root).AsObject(), member.Key, value))]
            : Leaves(member.Value, $"{path}.{member.Key}", root => find(root)[member.Key]!)),
        JsonArray items => items.SelectMany((item, i) => item is JsonValue value
            ? [($"{path}[{i}]", root => find(root).AsArray()[i] = Other(value))]
            : Leaves(item, $"{path}[{i}]", root => find(root)[i]!)),
        _ => [],
    };

    private static Action<JsonNode> Set(Func<JsonNode, JsonObject> find, string name, JsonValue value) => root => find(root)[name] = Other(value);

    // Another value of the same kind, near enough to be read where that is possible.
    private static JsonValue Other(JsonValue value)
    {
        if (value.TryGetValue<int>(out var number))
        {
            return JsonValue.Create(number + 1);
        }

        var text = value.GetValue<string>();
        return JsonValue.Create(
            Money.Read(text).TryPickT0(out var money, out _) && text.Contains('.', StringComparison.Ordinal) ? (money + Money.FromPence(1)).ToDigits()
            : NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } day ? PlainText.Of(day.Value.PlusDays(1))
            : text + "1")!;
    }
}
