// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

namespace enrow::bench
{

// Watches how long a key press waits until what it changed is painted: a point in the corner of a window, on which a
// thread of its own presses a key, and a millisecond after that is on the screen the next one. The key comes after
// whatever waits already, and its painting when nothing else does, as those of a person.
class KeyWatch : public QWidget
{
public:
    // How long one press waited, in milliseconds, and how much of that the window's thread itself worked: the rest, the
    // machine did something else.
    struct Wait {
        double waited = 0;
        double worked = 0;
    };

    explicit KeyWatch(QWidget &window);
    ~KeyWatch() override;

    // What was seen since the last call.
    std::vector<Wait> take();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void watch(const std::stop_token &stop);

    clockid_t m_clock; // CPU time of the window's thread
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    bool m_isPressed = false; // and what it changes is not painted yet
    bool m_isAnswered = false;
    Wait m_posted; // both clocks when the key was pressed
    std::vector<Wait> m_waits;
    std::jthread m_watcher;
};

// The longest wait, and the 99th percentile of what a key press meets that comes at any moment: it meets a long wait
// more often than a short one, and somewhere within it.
struct WaitFigures {
    double longest = 0;
    double p99 = 0;
    double longestWorked = 0;
    double p99Worked = 0;

    static WaitFigures of(const std::vector<KeyWatch::Wait> &waits);
};

} // namespace enrow::bench
