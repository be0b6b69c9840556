using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    private const string Large = "large";
    private const string Medium = "medium";
    private const string SmallTown = "small town";
    private const string SmallRural = "small rural";
    private const string LargerRural = "larger rural";

    private static ValueList<Zone> Zones() =>
    [
        Zone("coalville-and-ashby", "Coalville and Ashby", Large, "a", ["Ibstock", "Measham", "Ravenstone", "Ellistown"]) with
        {
            Aliases = ["Ashby and Coalville"],
        },
        Zone("charnwood-north", "Charnwood North", Large, "b", ["Loughborough", "Shepshed", "Kegworth"]),
        Zone(
            "charnwood-south", "Charnwood South", Large, "c", ["Quorn", "Barrow upon Soar", "Mountsorrel", "Birstall", "Syston"]),
        Zone("west-leicester", "West Leicester", Large, "d", ["Braunstone", "Markfield", "Anstey", "Ratby", "Groby"]),
        Zone("oadby-and-wigston", "Oadby and Wigston", Large, "e", ["Great Glen", "Fleckney", "Kibworth Harcourt"]),
        Zone("hinckley", "Hinckley", Large, "f", ["Earl Shilton", "Sapcote", "Stoney Stanton", "Broughton Astley"]),
        Zone("melton", "Melton", Medium, "g", ["Asfordby", "Harby"]),
        Zone(
            "south-leicestershire",
            "South Leicestershire",
            Medium,
            "h",
            ["Narborough", "Blaby", "Countesthorpe", "Whetstone"]),
        Zone("market-harborough", "Market Harborough", Medium, "i", []),
        Zone("castle-donington", "Castle Donington", SmallTown, "j", []),
        Zone("lutterworth", "Lutterworth", SmallTown, "k", []),
        Zone("bottesford", "Bottesford", SmallTown, "l", []),
        Zone(
            "west-leicestershire-rural",
            "West Leicestershire rural",
            SmallRural,
            "m",
            ["Market Bosworth", "Desford", "Newbold Verdon", "Bagworth"]),
        Zone("harborough-rural", "Harborough rural", LargerRural, "n", []),
    ];

    private static Zone Zone(string id, string name, string sizeClass, string row, ValueList<string> localities) =>
        new(new(id), name, sizeClass, localities, Aliases: [], Paragraph(44, "044" + row));
}
