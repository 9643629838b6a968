// SPDX-License-Identifier: MIT
#include "simulator/DemoBatches.h"

#include "simulator/SampleData.h"
#include "simulator/SeedReplies.h"

#include <QJsonObject>

namespace enrow
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Plan = SimulatedBatch::Plan;

struct Demo {
    Plan plan;
    QString description;
};

Demo seed(SimulatedKind kind, const QString &id, qsizetype requested, const QByteArray &reply,
          const QString &description)
{
    Plan plan;
    plan.kind = kind;
    plan.id = id;
    plan.requested = plan.finishes = requested;
    plan.verbatim = reply;
    return {plan, description};
}

Demo search(const QString &id, qsizetype requested, SimulatedBatch::Time duration, const QJsonValue &custom,
            const QString &description)
{
    Plan plan;
    plan.kind = SimulatedKind::EmailFinder;
    plan.id = id;
    plan.custom = custom;
    plan.retrieveGender = true;
    plan.requested = plan.finishes = requested;
    plan.duration = duration;
    plan.rows = [requested] { return sampleSearches(requested); };
    return {plan, description};
}

Demo failedSearch(const QString &id, const QString &description)
{
    Demo demo = search(id, 40, 0ms, QJsonValue::Undefined, description);
    demo.plan.finishes = 17;
    demo.plan.ending = SimulatedBatch::Ending::Fails;
    return demo;
}

Demo verification(const QString &id, qsizetype requested, SimulatedBatch::Time duration, SimulatedBatch::Time headStart,
                  const QString &description)
{
    Plan plan;
    plan.kind = SimulatedKind::EmailVerifier;
    plan.id = id;
    plan.requested = plan.finishes = requested;
    plan.duration = duration;
    plan.headStart = headStart;
    plan.rows = [requested] { return sampleAddresses(requested); };
    return {plan, description};
}

Demo phones(const QString &id, qsizetype requested, SimulatedBatch::Time duration, const QString &description)
{
    Plan plan;
    plan.kind = SimulatedKind::PhoneFinder;
    plan.id = id;
    plan.requested = plan.finishes = requested;
    plan.duration = duration;
    plan.rows = [requested] { return samplePhoneSearches(requested); };
    return {plan, description};
}

QList<Demo> demos()
{
    const QJsonObject campaign{{u"campaign"_s, u"autumn fair"_s}, {u"wave"_s, 2}};
    return {
        seed(SimulatedKind::EmailFinder, seedSearchId(), 3, seedSearchReply(),
             u"E-mail search of 3 rows, completed: the example of the API reference"_s),
        seed(SimulatedKind::EmailVerifier, seedVerificationId(), 2, seedVerificationReply(),
             u"Verification of 2 addresses, completed: the example of the API reference"_s),
        search(u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"_s, 5000, 20s, u"spring_campaign"_s,
               u"E-mail search of 5,000 rows that takes 20 seconds"_s),
        search(u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e02"_s, 60, 8s, campaign,
               u"E-mail search of 60 rows that takes 8 seconds"_s),
        search(u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03"_s, 12, 0s, QJsonValue::Undefined,
               u"E-mail search of 12 rows, completed"_s),
        failedSearch(u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04"_s, u"E-mail search of 40 rows that failed after 17"_s),
        verification(u"8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s, 4000, 30min, 10min,
                     u"Verification of 4,000 addresses that runs for another 20 minutes"_s),
        verification(u"8a41d6f3-7c25-4b90-8e1d-64f0a2b3c502"_s, 25, 0s, 0s,
                     u"Verification of 25 addresses, completed"_s),
        phones(u"c7d93e58-1f6b-4a07-b2c4-9e5a80f1d701"_s, 10, 0s, u"Phone search of 10 rows, completed"_s),
        phones(u"c7d93e58-1f6b-4a07-b2c4-9e5a80f1d702"_s, 90, 15s, u"Phone search of 90 rows that takes 15 seconds"_s),
    };
}

} // namespace

QList<DemoBatch> demoBatches()
{
    QList<DemoBatch> batches;
    for (const Demo &demo : demos())
        batches.append({demo.plan.kind, demo.plan.id, demo.description});
    return batches;
}

QList<SimulatedBatch::Plan> demoPlans()
{
    QList<Plan> plans;
    for (const Demo &demo : demos())
        plans.append(demo.plan);
    return plans;
}

} // namespace enrow
