using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

internal static partial class DecisionRecordReader
{
    internal static Standing Standing(RecordMember member)
    {
        var name = member.Members().FirstOrDefault(entry => entry.Name == "is");
        switch (name.Value?.Text())
        {
            case "active":
                member.Object("is");
                return Procurement.Standing.Active;
            case "suspended":
                return Procurement.Standing.Suspended(member.Object("is", "reason")("reason").Text());
            case "limited":
                var limited = member.Object("is", "newMinutesAWeek", "reason");
                return Procurement.Standing.Limited(limited("newMinutesAWeek").Number(), limited("reason").Text());
            case "excluded":
                return Procurement.Standing.Excluded(member.Object("is", "reason")("reason").Text());
            case "dormant":
                return Procurement.Standing.Dormant(member.Object("is", "since")("since").Date());
            case "leaving":
                var leaving = member.Object("is", "lastDay", "reason");
                return Procurement.Standing.Leaving(leaving("lastDay").Date(), leaving("reason").Text());
            default:
                throw member.Problem("a standing: active, suspended, limited, excluded, dormant or leaving");
        }
    }

    internal static PackageDetails PackageDetails(RecordMember member)
    {
        var of = member.Object(
            "processBegunOn", "acceptable", "notWanted", "foundSuitable", "currentProvider", "home", "distances", "declarations");
        return new()
        {
            ProcessBegunOn = of("processBegunOn").DateOrNull(),
            Acceptable = of("acceptable").List(Provider),
            NotWanted = of("notWanted").List(Provider),
            FoundSuitable = of("foundSuitable").List(Provider),
            CurrentProvider = of("currentProvider").OrNull(Provider),
            Home = Point(of("home")),
            Distances = of("distances").List(ProviderDistance),
            Declarations = Facts(of("declarations")),
        };
    }

    internal static CandidateDetails CandidateDetails(RecordMember member)
    {
        var of = member.Object("lastAwardedOn", "tenderQuality", "base", "declarations");
        return new()
        {
            LastAwardedOn = of("lastAwardedOn").DateOrNull(),
            TenderQuality = of("tenderQuality").FractionOrNull(),
            Base = Point(of("base")),
            Declarations = Facts(of("declarations")),
        };
    }

    internal static ProviderId Provider(RecordMember member) => member.As(text => new ProviderId(text));

    private static ProviderDistance ProviderDistance(RecordMember member)
    {
        var of = member.Object("provider", "metres");
        return new(Provider(of("provider")), of("metres").Number());
    }

    private static GridReference? Point(RecordMember member)
    {
        if (member.IsNull)
        {
            return null;
        }

        var of = member.Object("easting", "northing");
        return new(of("easting").Number(), of("northing").Number());
    }

    internal static ValueList<Fact> Facts(RecordMember member) =>
        member.Members().Select(entry => new Fact(entry.Name, entry.Value.Text())).ToValueList();
}
