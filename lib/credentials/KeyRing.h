// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/KeyStore.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace enrow
{

// What is known of a key.
enum class KeyState : quint8 {
    Reading,         // the store is asked for it
    Missing,         // the store has none of that name
    Unreadable,      // the store could not tell; the error says why
    FromEnvironment, // usable; given for this run by ENROW_API_KEY
    Kept,            // usable, and in the store
    ThisRun, // usable, but not beyond this run: being written, or the store keeps nothing, or the error says why
};

struct NamedKey {
    QString name;
    KeyState state = KeyState::Missing;
    std::optional<ApiKey> key;  // where it is usable
    std::optional<Error> error; // of the last reading or writing
};

// The person's keys by name, one for each workspace, held in memory for this run and kept in a store. One of them is
// the current one: new batches take its name. The names are no secret; whoever owns the ring remembers them.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 60;

    // environmentKey stands in for the current key of this run, and is never written to the store. The store must
    // outlive the ring.
    explicit KeyRing(KeyStore &store, std::optional<ApiKey> environmentKey = {}, QObject *parent = nullptr);

    // Takes the names of an earlier run and reads their keys; without a current name the first is current. Once, at the
    // start.
    void restore(const QStringList &names, const QString &current);

    QStringList names() const; // never empty, in the order they came, the current one among them
    const QString &current() const { return m_current; }
    bool isReading() const; // keys may still come
    bool outlivesRun() const { return m_store.outlivesRun(); }

    // An empty name, of a batch that remembers none, stands for the current one.
    const QString &resolve(const QString &name) const { return name.isEmpty() ? m_current : name; }
    // What is known of the key of that name, resolved; a name that is not there is Missing.
    NamedKey at(const QString &name) const;
    std::optional<ApiKey> key(const QString &name) const { return at(name).key; }

    // Reads once more what could not be read: the keychain may be unlocked by now, or ask to be.
    void readAgain();
    // Makes a key usable at once, adds its name where that is new, makes it current and writes it to the store. The
    // name is put on one line and shortened; an empty one stands for the current key. A default name that has no key
    // goes once there is another.
    void enter(const QString &name, const ApiKey &key);
    // Does nothing if there is no such name.
    void makeCurrent(const QString &name);
    // Forgets the key, here and in the store. The last name stays, without a key. Where it was the current one, the
    // first that has a key takes its place.
    void remove(const QString &name);

signals:
    // The key of that name was read, entered or removed; or it became known that there is none.
    void keyChanged(const QString &name);
    // The default name, which had no key, went for a name that the person gave: who remembers it takes that one.
    // keyChanged() of that name follows.
    void renamed(const QString &from, const QString &to);
    // A key that was entered is in the store now, or at() says why it is not.
    void writingEnded(const QString &name);
    // A key that was known before became the current one: batches that remember no name go on with it.
    void currentChanged(const QString &name);
    // names() or current() changed: to be remembered.
    void namesChanged();
    // The store still has a key that was removed here.
    void removalFailed(const QString &name, const enrow::Error &error);

private:
    struct Entry {
        NamedKey key;
        PendingWork work; // the last reading or writing
    };

    Entry *find(const QString &name);
    const Entry *find(const QString &name) const;
    Entry &findOrAdd(const QString &name);
    const Entry &successor() const;
    void dropUnusedDefault();
    void read(Entry &entry);
    void concludeRead(const QString &name, const Result<std::optional<ApiKey>> &result);
    void concludeWrite(const QString &name, const Result<void> &result);

    KeyStore &m_store;
    const std::optional<ApiKey> m_environmentKey;
    std::vector<Entry> m_entries;
    QString m_current;
    PendingWork m_removal;
};

} // namespace enrow
