using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads a call-off request from JSON.</summary>
public static class RequestFile
{
    /// <summary>Reads a request, or names everything that is wrong with it.</summary>
    /// <remarks>
    /// <code>
    /// {
    ///   "reference": "EX-0001",
    ///   "lot": "1",
    ///   "place": { "parish": "Kegworth" },
    ///   "visits": [ { "days": ["Mon", "Tue"], "start": "07:30", "minutes": 30, "carers": 1 } ],
    ///   "needs": ["skin-monitoring"],
    ///   "requiredStart": "2026-12-01",
    ///   "decidedOn": "2026-11-23"
    /// }
    /// </code>
    /// The place is a parish whose zone and band the scheme publishes, or names the <c>zone</c>, the <c>band</c> or both.
    /// Every member is required; <c>needs</c> may be an empty list. A last member, <c>details</c>, may say what else is known, each
    /// member of it optional:
    /// <code>
    /// "details": {
    ///   "processBegunOn": "2026-11-20",
    ///   "acceptable": ["P1"], "notWanted": ["P2"], "foundSuitable": ["P1"], "currentProvider": "P3",
    ///   "home": { "easting": 458800, "northing": 304500 },
    ///   "distances": [ { "provider": "P1", "metres": 900 } ],
    ///   "declarations": { "support-plan": "SP-1" }
    /// }
    /// </code>
    /// </remarks>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: UTF-8, with or without a byte-order mark, with any line ends.</param>
    /// <param name="scheme">The scheme whose lots, places and needs it speaks of.</param>
    /// <returns>The request, or the faults in the order they stand in.</returns>
    public static OneOf<CallOffRequest, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (TextFile.Read(file, content).TryPickT1(out var notText, out var text))
        {
            return ValueList.Create([notText]);
        }

        if (LocatedJson.Parse(file, text).TryPickT1(out var notJson, out var json))
        {
            return ValueList.Create([notJson]);
        }

        return new RequestReader(file, scheme).Read(json);
    }
}
