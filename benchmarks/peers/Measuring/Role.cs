namespace IpTalent.Domain.Peers;

/// <summary>What a contender is there for.</summary>
internal enum Role
{
    /// <summary>This library.</summary>
    Ours,

    /// <summary>This library, the plan laid on the table anew for each run: groups are found when a plan is prepared, not when it runs.</summary>
    OursAnew,

    /// <summary>This library on the same rows without bounds.</summary>
    OursUnbounded,

    /// <summary>DuckDB as it comes: BIGINT or DECIMAL, one thread or two.</summary>
    DuckDb,

    /// <summary>DuckDB with the setting that lets it group by arrays instead of by a hash table up to 16 million cells.</summary>
    DuckDbDense,

    /// <summary>A LINQ query over records.</summary>
    Linq,

    /// <summary>Two threads that read as many bytes and add them.</summary>
    Memory,

    /// <summary>Told beside, and not compared with.</summary>
    Beside,
}
