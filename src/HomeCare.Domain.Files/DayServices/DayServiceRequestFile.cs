using HomeCare.Domain.CallOff;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads a request for day services, or for a personal assistant, from JSON.</summary>
public static class DayServiceRequestFile
{
    /// <summary>Reads a request, or names everything that is wrong with it.</summary>
    /// <remarks>
    /// <code>
    /// {
    ///   "reference": "EX-0001",
    ///   "lot": "day-services",
    ///   "attendances": [
    ///     { "days": ["Mon", "Wed"], "segments": [ { "band": "3", "minutes": 360 } ] },
    ///     { "days": ["Fri"], "segments": [ { "band": "3", "start": "10:00", "end": "16:00" }, { "band": "5", "minutes": 60 } ] }
    ///   ],
    ///   "needs": ["hoist"],
    ///   "transport": "needed",
    ///   "transportQuotes": [ { "provider": "P1", "perWeek": "24.00" } ],
    ///   "requiredStart": "2026-12-01",
    ///   "decidedOn": "2026-11-23"
    /// }
    /// </code>
    /// These members are required, but for <c>transportQuotes</c>; <c>needs</c> may be an empty list, and transport is <c>needed</c> or
    /// <c>not-needed</c>. A segment has its minutes, or its start and its end. Optional: <c>zone</c> (the district of the home), lists of
    /// <c>outcomes</c> and <c>wishes</c>, and <c>details</c> as in <see cref="RequestFile"/>: without <c>foundSuitable</c>, no service is
    /// confirmed by the worker.
    /// </remarks>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: UTF-8, with or without a byte-order mark, with any line ends.</param>
    /// <param name="lots">The terms of every lot that the request may be for.</param>
    /// <returns>The request, or the faults in the order they stand in.</returns>
    public static OneOf<DayServiceRequest, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, ValueList<DayServiceCallOffTerms> lots)
    {
        ArgumentNullException.ThrowIfNull(lots);
        if (TextFile.Read(file, content).TryPickT1(out var notText, out var text))
        {
            return ValueList.Create([notText]);
        }

        if (LocatedJson.Parse(file, text).TryPickT1(out var notJson, out var json))
        {
            return ValueList.Create([notJson]);
        }

        return new DayServiceRequestReader(file, lots).Read(json);
    }
}
