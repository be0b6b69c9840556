namespace HomeCare.Domain.Cli;

/// <summary>
/// The examples in the command. Of the call-off: real zones, bands and ceilings; invented providers, bids, capacity and seed,
/// with as many providers for each zone as the 2021 award table shows. Of day services: real lots, bands, floors and ceilings; invented
/// services, prices, transport quotes and places. Of the bids: real bands, floors and
/// ceilings; invented bidders, two of them with faults. Of the check: an invented scheme that counts its eight
/// years from the first day of service, as many do, and is late with a notice. A whole scheme of a council that does not exist. Of the absences: a real rule, and real
/// ceilings and a real kept price as prices; invented people, providers, notices, contributions and charging rule.
/// </summary>
internal static class ShippedExample
{
    internal const string Request = "request.json";
    internal const string Packages = "packages.csv";
    internal const string Offers = "offers.csv";
    internal const string Seed = "seed.txt";
    internal const string DayServiceRequest = "day-request.json";
    internal const string Services = "services.csv";
    internal const string Framework = "framework.json";
    internal const string Scheme = "scheme.json";
    internal const string Bids = "bids.csv";
    internal const string Care = "care.csv";
    internal const string Notices = "notices.csv";
    internal const string Contributions = "contributions.csv";

    /// <summary>The scheme that the bids are for.</summary>
    internal const string BidsScheme = "clc-2026";

    /// <summary>The rule that people are charged by, in the month of absences.</summary>
    internal const string ChargingRule = "24h";

    internal const string Notice =
        "Example: the zones, bands, ceilings and rules are the scheme's; the providers, bids, capacities, ratings and seed are invented.";

    internal const string DayServiceNotice =
        "Example: the lots, bands, floors, ceilings and rules are the scheme's; the services, prices, quotes, places and seed are invented.";

    internal const string BidsNotice = "Example: the bands, floors and ceilings are the scheme's; the bidders and their prices are invented.";

    internal const string AbsenceNotice =
        "Example: the payment rule is the scheme's, the prices are its ceilings and a kept price of the scheme before; "
        + "the people, providers, notices, contributions and charging rule are invented.";

    internal static byte[] Read(string name)
    {
        using var stream = typeof(ShippedExample).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
