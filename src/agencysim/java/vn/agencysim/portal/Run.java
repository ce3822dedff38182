package vn.agencysim.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A generation run: so many dossiers, at this rate, with this share of deaths, of these communes, from this seed. */
@Entity
@Table(name = "generation_run")
public class Run {
    @Id
    private String id;

    private long seed;
    private int total;

    @Column(name = "rate_per_second")
    private double ratePerSecond;

    @Column(name = "death_share")
    private double deathShare;

    private String units;
    private String scenario;
    private int generated;

    @Column(name = "started_at")
    private String startedAt;

    protected Run() {}

    Run(String id, RunOrder order, String startedAt) {
        this.id = id;
        this.seed = order.seed();
        this.total = order.count();
        this.ratePerSecond = order.ratePerSecond();
        this.deathShare = order.deathShare();
        this.units = String.join(",", order.units());
        this.scenario = order.scenario();
        this.startedAt = startedAt;
    }

    /** The index of the next dossier of this run, from 0. */
    int next() {
        return generated++;
    }

    boolean finished() {
        return generated >= total;
    }

    int left() {
        return total - generated;
    }

    String id() {
        return id;
    }

    RunOrder order() {
        return new RunOrder(total, ratePerSecond, seed, deathShare, List.of(units.split(",")), scenario);
    }

    int generated() {
        return generated;
    }

    String startedAt() {
        return startedAt;
    }
}
